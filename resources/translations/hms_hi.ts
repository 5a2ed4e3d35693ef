<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>HMS Desktop {version}, under the Apache licence 2.0</source>
        <translation>HMS Desktop {version}, Apache लाइसेंस 2.0 के अंतर्गत</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Logs, without patient data</source>
        <translation>लॉग, मरीज़ों के डेटा के बिना</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>इनसे बना</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open folder: {label}</source>
        <translation>फ़ोल्डर खोलें: {label}</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>किस पर चलता है</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
</context>
<context>
    <name>AllergyCard</name>
    <message>
        <source>Add an allergy</source>
        <translation>एलर्जी जोड़ें</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>Allergy added</source>
        <translation>एलर्जी जोड़ी गई</translation>
    </message>
    <message>
        <source>None recorded. Ask before giving medicine.</source>
        <translation>कोई दर्ज नहीं। दवा देने से पहले पूछें।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>हटाया गया: {name}</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ था</translation>
    </message>
</context>
<context>
    <name>AnalyticsTab</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels, last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered of sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal: at least 3 visits over 180 days, 4 of 5 appointments kept, and still active. Active: the last visit is no longer ago than one and a half times the expected interval. Consideration: an appointment or a camp within 90 days. Awareness: all others. People who died or moved away are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by day of sending, last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was sent in the last 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: the provider took the message. Delivered: it reached the phone, whether or not it was read. Read: the phone told so; SMS can&apos;t, and people can switch it off. Each message counts on the day it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that took place in each month, of every kind, this month up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these numbers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where patients stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Cancel… (X)</source>
        <translation>रद्द करें… (X)</translation>
    </message>
    <message>
        <source>Check in (C)</source>
        <translation>चेक-इन करें (C)</translation>
    </message>
    <message>
        <source>Complete… (D)</source>
        <translation>पूरी करें… (D)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Did not come (S)</source>
        <translation>नहीं आए (S)</translation>
    </message>
    <message>
        <source>Move… (M)</source>
        <translation>समय बदलें… (M)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open the video visit (V)</source>
        <translation>वीडियो विज़िट खोलें (V)</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>{amount} चुकाए</translation>
    </message>
    <message>
        <source>Send to patient…</source>
        <translation>मरीज़ को भेजें…</translation>
    </message>
    <message>
        <source>{minutes} minutes, {whom}</source>
        <translation>{minutes} मिनट, {whom}</translation>
    </message>
</context>
<context>
    <name>AppointmentDeeds</name>
    <message>
        <source>Appointment cancelled</source>
        <translation>अपॉइंटमेंट रद्द किया गया</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>अपॉइंटमेंट का समय बदला गया</translation>
    </message>
    <message>
        <source>Book {name}</source>
        <translation>{name} के लिए बुक करें</translation>
    </message>
    <message>
        <source>Booked: {name}, {when}.</source>
        <translation>बुक हुआ: {name}, {when}।</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>अपॉइंटमेंट रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the appointment of {name}</source>
        <translation>{name} का अपॉइंटमेंट रद्द करें</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}.</source>
        <translation>रद्द हुआ: {name}, {when}।</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>Check in (I)</source>
        <translation>चेक-इन (I)</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>{name} का चेक-इन करें</translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation>विज़िट पूरी करें</translation>
    </message>
    <message>
        <source>Complete the visit of {name}</source>
        <translation>{name} की विज़िट पूरी करें</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>पूरी करें…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>समय बदलें</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} का समय बदलें</translation>
    </message>
    <message>
        <source>Moved: {name}, now {when}.</source>
        <translation>समय बदला: {name}, अब {when}।</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>समय बदलें…</translation>
    </message>
    <message>
        <source>Noted: {name} did not come.</source>
        <translation>दर्ज हुआ: {name} नहीं आए।</translation>
    </message>
    <message>
        <source>Open the video visit</source>
        <translation>वीडियो विज़िट खोलें</translation>
    </message>
    <message>
        <source>Visit completed</source>
        <translation>विज़िट पूरी हुई</translation>
    </message>
    <message>
        <source>Visit of {name} completed.</source>
        <translation>{name} की विज़िट पूरी हुई।</translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation>{name} नहीं आए</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} आ गए हैं।</translation>
    </message>
</context>
<context>
    <name>AppointmentForms</name>
    <message>
        <source>0 when nothing was paid.</source>
        <translation>कुछ न चुकाया हो तो 0।</translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation>राशि रुपये में</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>अपॉइंटमेंट रद्द करें</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation>विज़िट पूरी करें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Diagnosis note</source>
        <translation>निदान नोट</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>समय बदलें</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patient asked for another day</source>
        <translation>मरीज़ ने दूसरा दिन माँगा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>रद्द करने का कारण</translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Book (N)</source>
        <translation>बुक करें (N)</translation>
    </message>
    <message>
        <source>Choose an appointment, or book one with N.</source>
        <translation>कोई अपॉइंटमेंट चुनें, या N दबाकर बुक करें।</translation>
    </message>
    <message>
        <source>No appointment is booked for today.</source>
        <translation>आज कोई अपॉइंटमेंट बुक नहीं है।</translation>
    </message>
    <message>
        <source>No appointments yet. N books one.</source>
        <translation>अभी कोई अपॉइंटमेंट नहीं। N दबाकर बुक करें।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>Any clinician</source>
        <translation>कोई भी चिकित्सक</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>क्लिनिक में</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>ग़लती से बुक हुआ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>घर पर विज़िट</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>वीडियो विज़िट</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Diagnosis note</source>
        <translation>निदान नोट</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>रद्द करने का कारण</translation>
    </message>
    <message>
        <source>With</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointment booked</source>
        <translation>अपॉइंटमेंट बुक हुआ</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Book (A)</source>
        <translation>बुक करें (A)</translation>
    </message>
    <message>
        <source>No appointment is booked for today. Press A to book one.</source>
        <translation>आज कोई अपॉइंटमेंट बुक नहीं है। A दबाकर बुक करें।</translation>
    </message>
    <message>
        <source>No appointments yet. Press A to book one.</source>
        <translation>अभी कोई अपॉइंटमेंट नहीं। A दबाकर बुक करें।</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values changed with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}: {who}, {when}. {deed} {about}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>About</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">क्या मापा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>About</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Entries were altered or removed at number {numbers}. Keep this file and tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done that fits. Choose another day or person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this patient: search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving every entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">क्या मापा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Automatic backup</source>
        <translation>अपने-आप बैकअप</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>बैकअप…</translation>
    </message>
    <message>
        <source>The automatic backup failed. {why}</source>
        <translation>अपने-आप होने वाला बैकअप नहीं हो सका। {why}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup by itself every</source>
        <translation>अपने-आप बैकअप हर</translation>
    </message>
    <message>
        <source>A backup is encrypted with the clinic&apos;s key and proved by opening it. Old ones go by their age.</source>
        <translation>बैकअप क्लिनिक की कुंजी से एन्क्रिप्ट होता है और खोलकर परखा जाता है। पुराने बैकअप समय के साथ हटते जाते हैं।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>अपग्रेड से पहले</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>Check the chosen one</source>
        <translation>चुना हुआ जाँचें</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>बैकअप की जाँच हो रही है</translation>
    </message>
    <message>
        <source>Choose the second folder for backups</source>
        <translation>बैकअप का दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation>{when} पर वापस जाएँ?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>बैकअप बन रहा है</translation>
    </message>
    <message>
        <source>No second folder for backups</source>
        <translation>बैकअप का दूसरा फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Opens now: {count} patients</source>
        <translation>अभी खुलता है: {count} मरीज़</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>यह बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>वापस लाएँ…</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>दूसरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>बैकअप का दूसरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Second folder, as on a USB drive:</source>
        <translation>दूसरा फ़ोल्डर, जैसे USB ड्राइव पर:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>The backup holds {count} patients. What was entered since then is not in it. The present data are set aside in the clinic&apos;s folder, not deleted. The clinic closes and opens again, and everybody signs in anew.</source>
        <translation>इस बैकअप में {count} मरीज़ हैं। उसके बाद दर्ज की गई बातें इसमें नहीं हैं। मौजूदा डेटा मिटाया नहीं जाता, क्लिनिक के फ़ोल्डर में अलग रख दिया जाता है। क्लिनिक बंद होकर फिर खुलेगा और सबको फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>The backup {name} was made and proved.</source>
        <translation>बैकअप {name} बन गया और परख लिया गया।</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>परखा हुआ</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>कब बना</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>none; a copy elsewhere survives a broken computer</source>
        <translation>कोई नहीं; कंप्यूटर ख़राब होने पर कहीं और रखी प्रति काम आती है</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} घंटे</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>12/3/1965 or 45</source>
        <translation>12/3/1965 या 45</translation>
    </message>
</context>
<context>
    <name>CampDetail</name>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">बदलें</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is noted yet. Record who came: type a name, press Enter, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cancellation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camp is still to come. Who comes is noted from its day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camp was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampForm</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignDetail</name>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From all to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows as receipts come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of those to be sent got that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that still wait are never sent. What was sent stays sent. This can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, delivered and read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop “{name}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was waiting is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignReview</name>
    <message>
        <source>Before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “{name}” is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is looked at once more for each person at the moment of sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would get it. Ask for consent first, or choose another segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {number} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why people are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segment}, by {channel}, as: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>A value for the text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not allowed this kind of message on this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has said no to this kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news, given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number that takes messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign was stopped first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke while sending; it is not sent again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped while sending; it is not sent again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider never said what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was merged or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>A campaign sends one text to everybody in a segment who has allowed it, and shows what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending has begun. You can go on working; it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Mother and child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>People who came, of those expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure and sugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampsTab</name>
    <message>
        <source>All camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list as cancelled. People who were told of it are not told by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>New camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camp fits. Choose another year, village or kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camps yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan camp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} people exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is planned again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Already registered?</source>
        <translation>पहले से पंजीकृत?</translation>
    </message>
    <message>
        <source>Nobody like this yet. People who look alike appear here.</source>
        <translation>अभी ऐसा कोई नहीं। मिलते-जुलते लोग यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>एक बार और देख लें</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Enter puts {name} here</source>
        <translation>Enter से {name} यहाँ रखें</translation>
    </message>
    <message>
        <source>Free: N books here</source>
        <translation>ख़ाली: N से यहाँ बुक करें</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>वॉइस कॉल</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No data yet</source>
        <translation>अभी कोई डेटा नहीं</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Checking {n} rows…</source>
        <translation>{n} पंक्तियाँ जाँची जा रही हैं…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>झलक</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation>जाँची गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>फ़ाइल में कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>{new} new · {updated} to update · {same} unchanged · {bad} can&apos;t be taken</source>
        <translation>{new} नए · {updated} अपडेट होंगे · {same} जैसे थे · {bad} नहीं लिए जा सकते</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>CSV, XLSX, XLS or ODS. The first rows hold the column names. Nothing is written before you have seen a preview.</source>
        <translation>CSV, XLSX, XLS या ODS। पहली पंक्ति में कॉलम के नाम हों। झलक देखने से पहले कुछ भी दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose a patient list</source>
        <translation>मरीज़ों की सूची चुनें</translation>
    </message>
    <message>
        <source>Drop a patient list here</source>
        <translation>मरीज़ों की सूची यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Patient lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)</source>
        <translation>मरीज़ों की सूचियाँ (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>Administrators</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>An administrator can do everything. Change who is one under People.</source>
        <translation>व्यवस्थापक सब कुछ कर सकते हैं। कौन व्यवस्थापक है, यह “लोग” में बदलें।</translation>
    </message>
    <message>
        <source>Clinic numbers begin with</source>
        <translation>क्लिनिक नंबर की शुरुआत</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Numbers that were given stay as they are; new ones begin with this.</source>
        <translation>दिए जा चुके नंबर वही रहेंगे; नए नंबर इससे शुरू होंगे।</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Column in the file</source>
        <translation>फ़ाइल का कॉलम</translation>
    </message>
    <message>
        <source>Column {header} is kept as</source>
        <translation>कॉलम {header} किस रूप में रखा जाए</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>कॉलम {n}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Is kept as</source>
        <translation>किस रूप में रखें</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>पिछली बार जैसा</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>पहचाना गया</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Background work</source>
        <translation>पीछे चल रहे काम</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>सिस्टम के रंग</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>गहरे रंग</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Export the register…</source>
        <translation>रजिस्टर एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>मरीज़ खोजें</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Import patients…</source>
        <translation>मरीज़ इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>हल्के रंग</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>कुंजियों की सूची</translation>
    </message>
    <message>
        <source>Lock, or change person</source>
        <translation>लॉक करें या व्यक्ति बदलें</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>इस पेज पर</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new patient</source>
        <translation>नया मरीज़ पंजीकृत करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटे अक्षर</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Open this record</source>
        <translation>यह रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open this record: {name}</source>
        <translation>यह रिकॉर्ड खोलें: {name}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>अलग है</translation>
    </message>
</context>
<context>
    <name>ConditionCard</name>
    <message>
        <source>Active again</source>
        <translation>फिर से सक्रिय</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>बीमारी जोड़ें</translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation>बीमारी जोड़ी गई</translation>
    </message>
    <message>
        <source>Condition or ICD-10 code</source>
        <translation>बीमारी या ICD-10 कोड</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>बीमारियाँ</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>कोई दर्ज नहीं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>हटाया गया: {name}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>ठीक हो गई</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}: {status}।</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How it is compared</source>
        <translation>तुलना कैसे हो</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>कितने समय में</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>यह शर्त हटाएँ</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>कई हों तो बीच में अल्पविराम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>क्या पूछा जाए</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>कभी भी</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentGrid</name>
    <message>
        <source>Not asked</source>
        <translation>नहीं पूछा</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>काम जारी रखें</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>The last action did not finish. This is a fault of the program, not yours. What you typed is kept and you can go on working. To help us mend it, copy the report and send it to your administrator. It holds no patient data.</source>
        <translation>पिछला काम पूरा नहीं हुआ। यह प्रोग्राम की ग़लती है, आपकी नहीं। आपने जो लिखा था वह सुरक्षित है और आप काम जारी रख सकते हैं। इसे ठीक करवाने के लिए रिपोर्ट कॉपी करके अपने व्यवस्थापक को भेजें। इसमें मरीज़ों का कोई डेटा नहीं है।</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>कैलेंडर खोलें</translation>
    </message>
</context>
<context>
    <name>DeedForm</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Came to us by</source>
        <translation>हमारे पास कैसे आए</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>नियोक्ता</translation>
    </message>
    <message>
        <source>House and street</source>
        <translation>मकान और सड़क</translation>
    </message>
    <message>
        <source>In local script</source>
        <translation>स्थानीय लिपि में</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>पंजीकरण की तारीख़</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>बोलचाल की भाषा</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>गाँव या शहर</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change the status…</source>
        <translation>स्थिति बदलें…</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>बदलें (E)</translation>
    </message>
    <message>
        <source>Records merged into this one</source>
        <translation>इसमें मिलाए गए रिकॉर्ड</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>स्थिति: {status}</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>किसने बताया</translation>
    </message>
</context>
<context>
    <name>DiaryKeys</name>
    <message>
        <source>Book an appointment</source>
        <translation>अपॉइंटमेंट बुक करें</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>अपॉइंटमेंट रद्द करें</translation>
    </message>
    <message>
        <source>Change between day and week</source>
        <translation>दिन और सप्ताह के बीच बदलें</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation>विज़िट पूरी करें</translation>
    </message>
    <message>
        <source>Day or week after</source>
        <translation>अगला दिन या सप्ताह</translation>
    </message>
    <message>
        <source>Day or week before</source>
        <translation>पिछला दिन या सप्ताह</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Move the chosen appointment: arrows, then Enter</source>
        <translation>चुने अपॉइंटमेंट को हटाएँ-बढ़ाएँ: तीर कुंजियाँ, फिर Enter</translation>
    </message>
    <message>
        <source>Open the video visit</source>
        <translation>वीडियो विज़िट खोलें</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryModel</name>
    <message>
        <source>{time}, free</source>
        <translation>{time}, ख़ाली</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Choose an appointment with the arrow keys or the mouse. On a free place N or Enter books.</source>
        <translation>तीर कुंजियों या माउस से अपॉइंटमेंट चुनें। ख़ाली जगह पर N या Enter से बुक करें।</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>डायरी</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>बैकअप (*.backup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासफ़्रेज़ चुनें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>क्लिनिक खोलें</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>रिकवरी कोड से खोलें</translation>
    </message>
    <message>
        <source>Opening the clinic</source>
        <translation>क्लिनिक खुल रहा है</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप वापस लाएँ…</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>बैकअप वापस लाया जा रहा है</translation>
    </message>
    <message>
        <source>The backup was not put in place</source>
        <translation>बैकअप अपनी जगह नहीं रखा जा सका</translation>
    </message>
    <message>
        <source>The code is right. This computer has no keyring, so the data opens with a passphrase at each start.</source>
        <translation>कोड सही है। इस कंप्यूटर में कीरिंग नहीं है, इसलिए डेटा हर बार पासफ़्रेज़ से खुलेगा।</translation>
    </message>
    <message>
        <source>The data on this computer is encrypted. Type the passphrase.</source>
        <translation>इस कंप्यूटर का डेटा एन्क्रिप्टेड है। पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Type the 14 groups from the recovery sheet of this clinic. Capitals and hyphens don&apos;t matter.</source>
        <translation>इस क्लिनिक की रिकवरी शीट के 14 समूह लिखें। छोटे-बड़े अक्षर और हाइफ़न से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>रिकवरी कोड इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Discard</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Restored what you had typed at {time}.</source>
        <translation>{time} पर आपका लिखा हुआ वापस लाया गया।</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Back to the start of the portal</source>
        <translation>पोर्टल की शुरुआत पर वापस</translation>
    </message>
    <message>
        <source>Look at the next (N)</source>
        <translation>अगला देखें (N)</translation>
    </message>
    <message>
        <source>Look through the whole register</source>
        <translation>पूरा रजिस्टर जाँचें</translation>
    </message>
    <message>
        <source>Looked at {records} records: {found} new pairs.</source>
        <translation>{records} रिकॉर्ड देखे गए: {found} नए जोड़े।</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>दोहराए गए रिकॉर्ड खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Merge… (M)</source>
        <translation>मिलाएँ… (M)</translation>
    </message>
    <message>
        <source>Not the same person (D)</source>
        <translation>एक ही व्यक्ति नहीं (D)</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>तय करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>संभावित दोहराव</translation>
    </message>
    <message>
        <source>When two records look like one person, they wait here for somebody who knows them.</source>
        <translation>जब दो रिकॉर्ड एक ही व्यक्ति के लगें, तो वे यहाँ किसी जानकार की प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>{at} of {count} · likeness {score} of 100</source>
        <translation>{count} में से {at} · समानता 100 में से {score}</translation>
    </message>
    <message>
        <source>{one} and {other} are different people</source>
        <translation>{one} और {other} अलग-अलग लोग हैं</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening the clinic</source>
        <translation>क्लिनिक खुल रहा है</translation>
    </message>
    <message>
        <source>Preparing the demo clinic</source>
        <translation>डेमो क्लिनिक तैयार हो रहा है</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the register</source>
        <translation>रजिस्टर एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Exporting to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>वर्कबुक (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>{count} patients are in {name}.</source>
        <translation>{name} में {count} मरीज़ हैं।</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>FamilyPanel</name>
    <message>
        <source>Add a relative (R)</source>
        <translation>रिश्तेदार जोड़ें (R)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Household {name}</source>
        <translation>परिवार {name}</translation>
    </message>
    <message>
        <source>In the household</source>
        <translation>परिवार में</translation>
    </message>
    <message>
        <source>Leave the household</source>
        <translation>परिवार से अलग करें</translation>
    </message>
    <message>
        <source>Left the household</source>
        <translation>परिवार से अलग किया गया</translation>
    </message>
    <message>
        <source>Lives there</source>
        <translation>वहाँ रहते हैं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>No household</source>
        <translation>कोई परिवार नहीं</translation>
    </message>
    <message>
        <source>Nobody yet. Press R to add a mother, a child, a spouse.</source>
        <translation>अभी कोई नहीं। माँ, बच्चा या जीवनसाथी जोड़ने के लिए R दबाएँ।</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>रिश्ता</translation>
    </message>
    <message>
        <source>Relation to {name} removed</source>
        <translation>{name} से रिश्ता हटाया गया</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>रिश्ता हटाएँ</translation>
    </message>
    <message>
        <source>Shared phone</source>
        <translation>साझा फ़ोन</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ABHA address</source>
        <translation>ABHA पता</translation>
    </message>
    <message>
        <source>ABHA number</source>
        <translation>ABHA नंबर</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Age and sex in one column</source>
        <translation>उम्र और लिंग एक ही कॉलम में</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>उम्र वर्षों में</translation>
    </message>
    <message>
        <source>Age was told on</source>
        <translation>उम्र बताने की तारीख़</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>Allergy: Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: Substance</source>
        <translation>एलर्जी: पदार्थ</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished">अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Ayushman Vay Vandana card (70 and over)</source>
        <translation>आयुष्मान वय वंदना कार्ड (70 या अधिक)</translation>
    </message>
    <message>
        <source>Ayushman card (PM-JAY)</source>
        <translation>आयुष्मान कार्ड (PM-JAY)</translation>
    </message>
    <message>
        <source>Best time to contact</source>
        <translation>संपर्क का सबसे अच्छा समय</translation>
    </message>
    <message>
        <source>CGHS card</source>
        <translation>CGHS कार्ड</translation>
    </message>
    <message>
        <source>Camps attended</source>
        <translation>शिविर जिनमें आए</translation>
    </message>
    <message>
        <source>Cancelled appointments</source>
        <translation>रद्द अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Condition: ICD-10 code</source>
        <translation>बीमारी: ICD-10 कोड</translation>
    </message>
    <message>
        <source>Condition: Name</source>
        <translation>बीमारी: नाम</translation>
    </message>
    <message>
        <source>Condition: Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>बीमारियाँ</translation>
    </message>
    <message>
        <source>Consent in force (channel:purpose)</source>
        <translation>लागू सहमति (चैनल:उद्देश्य)</translation>
    </message>
    <message>
        <source>Consent withdrawn (channel:purpose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>ESIC insurance number</source>
        <translation>ESIC बीमा नंबर</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>कर्मचारी नंबर</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>नियोक्ता</translation>
    </message>
    <message>
        <source>Family phone</source>
        <translation>परिवार का फ़ोन</translation>
    </message>
    <message>
        <source>Father&apos;s or husband&apos;s name</source>
        <translation>पिता या पति का नाम</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>दी गई प्रतिक्रियाएँ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Household: Name</source>
        <translation>परिवार: नाम</translation>
    </message>
    <message>
        <source>Household: Village</source>
        <translation>परिवार: गाँव</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>हमारे पास कैसे आए</translation>
    </message>
    <message>
        <source>How well the birth date is known</source>
        <translation>जन्म तिथि कितनी पक्की है</translation>
    </message>
    <message>
        <source>Identifier: Kind</source>
        <translation>पहचान: प्रकार</translation>
    </message>
    <message>
        <source>Identifier: Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Measurements taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>पहुँचे संदेश</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>पढ़े गए संदेश</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>बीच का नाम</translation>
    </message>
    <message>
        <source>Missed appointments</source>
        <translation>छूटे अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>अन्य कार्ड</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>पसंदीदा चैनल</translation>
    </message>
    <message>
        <source>Pregnancy: Due date</source>
        <translation>गर्भावस्था: प्रसव की तारीख़</translation>
    </message>
    <message>
        <source>Pregnancy: Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy: High-risk reasons</source>
        <translation>गर्भावस्था: जोखिम के कारण</translation>
    </message>
    <message>
        <source>Pregnancy: Last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy: Status</source>
        <translation>गर्भावस्था: स्थिति</translation>
    </message>
    <message>
        <source>RCH number (mother and child)</source>
        <translation>RCH नंबर (माँ और बच्चा)</translation>
    </message>
    <message>
        <source>Ration card</source>
        <translation>राशन कार्ड</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>पंजीकरण की तारीख़</translation>
    </message>
    <message>
        <source>Role in household</source>
        <translation>परिवार में भूमिका</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>State scheme card</source>
        <translation>राज्य योजना कार्ड</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>स्थिति कब से</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>गाँव या शहर</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-Shram card</source>
        <translation>ई-श्रम कार्ड</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of the camps divided by beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camps held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never at the clinic before, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each person once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {new} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {days} days after the camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Begin with an empty register</source>
        <translation>ख़ाली रजिस्टर से शुरू करें</translation>
    </message>
    <message>
        <source>Bring in the patients you have in a file, or begin with an empty register and add people as they come.</source>
        <translation>आपके पास फ़ाइल में जो मरीज़ हैं उन्हें ले आएँ, या ख़ाली रजिस्टर से शुरू करें और लोगों को आते-आते जोड़ें।</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>The clinic is ready</source>
        <translation>क्लिनिक तैयार है</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Nobody is that old. Type an age up to 120, or a date.</source>
        <translation>इतनी उम्र किसी की नहीं होती। 120 तक की उम्र या तारीख़ लिखें।</translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation>ऐसा कोई दिन नहीं है। दिन और महीना जाँचें।</translation>
    </message>
    <message>
        <source>This date is before 1900. Check the year.</source>
        <translation>यह तारीख़ 1900 से पहले की है। साल जाँचें।</translation>
    </message>
    <message>
        <source>This date is in the future. Check the year.</source>
        <translation>यह तारीख़ आगे की है। साल जाँचें।</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>Too many digits after the point.</source>
        <translation>दशमलव के बाद बहुत ज़्यादा अंक हैं।</translation>
    </message>
    <message>
        <source>Type a date as day/month/year, such as 12/3/1965.</source>
        <translation>तारीख़ दिन/महीना/साल में लिखें, जैसे 12/3/1965।</translation>
    </message>
    <message>
        <source>Type a number, such as 120.</source>
        <translation>संख्या लिखें, जैसे 120।</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>पूरी संख्या लिखें।</translation>
    </message>
    <message>
        <source>Type an amount in rupees, such as 1,500 or 1500.50.</source>
        <translation>राशि रुपये में लिखें, जैसे 1,500 या 1500.50।</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Register a new patient</source>
        <translation>नया मरीज़ पंजीकृत करें</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>4 to 8 digits, or 8 characters</source>
        <translation>4 से 8 अंक, या 8 अक्षर</translation>
    </message>
    <message>
        <source>Capital letters, as SHC in SHC-000123</source>
        <translation>अंग्रेज़ी के बड़े अक्षर, जैसे SHC-000123 में SHC</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Clinic numbers begin with</source>
        <translation>क्लिनिक नंबर की शुरुआत</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>पहले व्यवस्थापक</translation>
    </message>
    <message>
        <source>Look at a demo clinic first</source>
        <translation>पहले डेमो क्लिनिक देखें</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN या पासवर्ड</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>इस कंप्यूटर का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation>क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation>अपना क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>साइन-इन नाम</translation>
    </message>
    <message>
        <source>Small letters, as meera</source>
        <translation>अंग्रेज़ी के छोटे अक्षर, जैसे meera</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>दोनों एक जैसे नहीं हैं। फिर से लिखें।</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the data opens with a passphrase at each start.</source>
        <translation>इस कंप्यूटर में कीरिंग नहीं है, इसलिए डेटा हर बार पासफ़्रेज़ से खुलेगा।</translation>
    </message>
    <message>
        <source>This takes two minutes. Everything is kept encrypted on this computer.</source>
        <translation>इसमें दो मिनट लगते हैं। सब कुछ इस कंप्यूटर पर एन्क्रिप्टेड रहता है।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
</context>
<context>
    <name>FreeTimes</name>
    <message>
        <source>Free on {day}:</source>
        <translation>{day} को ख़ाली समय:</translation>
    </message>
    <message>
        <source>No free time in the next two weeks.</source>
        <translation>अगले दो हफ़्तों में कोई समय ख़ाली नहीं।</translation>
    </message>
    <message>
        <source>Nothing is free that day. Next, on {day}:</source>
        <translation>उस दिन कोई समय ख़ाली नहीं। अगला, {day} को:</translation>
    </message>
    <message>
        <source>Take {time}, {day}</source>
        <translation>{time}, {day} चुनें</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Add a phone</source>
        <translation>फ़ोन जोड़ें</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>उम्र पता नहीं</translation>
    </message>
    <message>
        <source>Allergy: {detail}</source>
        <translation>एलर्जी: {detail}</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Ask for a phone number.</source>
        <translation>फ़ोन नंबर पूछें।</translation>
    </message>
    <message>
        <source>Ask how we may send messages.</source>
        <translation>पूछें कि हम संदेश कैसे भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>अभी पूछें</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>विज़िट बुक करें</translation>
    </message>
    <message>
        <source>Book a visit: it was due on {due_on}.</source>
        <translation>विज़िट बुक करें: {due_on} को होनी थी।</translation>
    </message>
    <message>
        <source>Call: has not come for {days} days.</source>
        <translation>फ़ोन करें: {days} दिन से नहीं आए।</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>मृत</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>पहली विज़िट</translation>
    </message>
    <message>
        <source>First visit for {line}</source>
        <translation>{line} के लिए पहली विज़िट</translation>
    </message>
    <message>
        <source>Follow-up for {line}, every {days} days</source>
        <translation>{line} के लिए फ़ॉलो-अप, हर {days} दिन में</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>फ़ॉलो-अप विज़िट</translation>
    </message>
    <message>
        <source>Has health records your role can&apos;t see</source>
        <translation>ऐसे स्वास्थ्य रिकॉर्ड हैं जो आपकी भूमिका नहीं देख सकती</translation>
    </message>
    <message>
        <source>High-risk pregnancy: {detail}</source>
        <translation>जोखिम वाली गर्भावस्था: {detail}</translation>
    </message>
    <message>
        <source>Is expected on {day} at {time}.</source>
        <translation>{day} को {time} बजे आना है।</translation>
    </message>
    <message>
        <source>Is expected today at {time}. Check in on arrival.</source>
        <translation>आज {time} बजे आना है। आने पर चेक-इन करें।</translation>
    </message>
    <message>
        <source>Is here and waits since {time}. Complete the visit afterwards.</source>
        <translation>आ गए हैं और {time} से प्रतीक्षा में हैं। बाद में विज़िट पूरी करें।</translation>
    </message>
    <message>
        <source>May be registered twice</source>
        <translation>शायद दो बार पंजीकृत</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>कहीं और चले गए</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>फ़ोन नहीं</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>कुछ बाक़ी नहीं।</translation>
    </message>
    <message>
        <source>Nothing: the patient has died. No message is sent.</source>
        <translation>कुछ नहीं: मरीज़ की मृत्यु हो चुकी है। कोई संदेश नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Nothing: the patient has moved away.</source>
        <translation>कुछ नहीं: मरीज़ कहीं और चले गए हैं।</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>गर्भवती</translation>
    </message>
    <message>
        <source>Pregnant, due {due_on}</source>
        <translation>गर्भवती, प्रसव {due_on} को</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>संदेश नहीं चाहते</translation>
    </message>
    <message>
        <source>asthma and breathing</source>
        <translation>दमा और साँस</translation>
    </message>
    <message>
        <source>blood pressure</source>
        <translation>रक्तचाप</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>मधुमेह</translation>
    </message>
    <message>
        <source>epilepsy</source>
        <translation>मिर्गी</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} को</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>{day} से बाक़ी</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>the heart</source>
        <translation>हृदय</translation>
    </message>
    <message>
        <source>the joints</source>
        <translation>जोड़</translation>
    </message>
    <message>
        <source>the kidneys</source>
        <translation>गुर्दे</translation>
    </message>
    <message>
        <source>the thyroid</source>
        <translation>थायरॉइड</translation>
    </message>
    <message>
        <source>{day}, booked</source>
        <translation>{day}, बुक</translation>
    </message>
    <message>
        <source>{measure} {numbers} on {day}</source>
        <translation>{measure} {numbers}, {day} को</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>साइन इन: {name}</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Advice</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Changes are recorded</source>
        <translation>बदलाव दर्ज होते हैं</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>डेटा की जाँच हो रही है</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>Everybody can be found</source>
        <translation>सभी लोग खोजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Fits this program</source>
        <translation>इस प्रोग्राम के लायक़ है</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>Looking through the data…</source>
        <translation>डेटा देखा जा रहा है…</translation>
    </message>
    <message>
        <source>No page was altered</source>
        <translation>किसी पेज में छेड़छाड़ नहीं</translation>
    </message>
    <message>
        <source>Nothing refers to nothing</source>
        <translation>कोई टूटा संदर्भ नहीं</translation>
    </message>
    <message>
        <source>Nothing was interrupted</source>
        <translation>कुछ भी बीच में नहीं रुका</translation>
    </message>
    <message>
        <source>Something is wrong. Read what to do below.</source>
        <translation>कुछ गड़बड़ है। क्या करना है, नीचे पढ़ें।</translation>
    </message>
    <message>
        <source>The audit trail is unbroken</source>
        <translation>ऑडिट ट्रेल अटूट है</translation>
    </message>
    <message>
        <source>The data are unharmed. There is some advice.</source>
        <translation>डेटा सुरक्षित है। कुछ सलाह है।</translation>
    </message>
    <message>
        <source>The database opens</source>
        <translation>डेटाबेस खुलता है</translation>
    </message>
    <message>
        <source>The structure is whole</source>
        <translation>ढाँचा पूरा है</translation>
    </message>
    <message>
        <source>This computer is known</source>
        <translation>यह कंप्यूटर पहचाना हुआ है</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>गड़बड़</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Appointment booked</source>
        <translation>अपॉइंटमेंट बुक हुआ</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>अपॉइंटमेंट रद्द किया गया</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Came to the camp {camp}</source>
        <translation>शिविर {camp} में आए</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation>क्लिनिक विज़िट</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Dose given: {dose}</source>
        <translation>खुराक दी गई: {dose}</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>खुराकें</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Health record, not shown to your role</source>
        <translation>स्वास्थ्य रिकॉर्ड, आपकी भूमिका को नहीं दिखता</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>घर पर विज़िट</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Referred at the camp {camp}</source>
        <translation>शिविर {camp} में रेफ़र किए गए</translation>
    </message>
    <message>
        <source>Seen at a camp</source>
        <translation>शिविर में देखे गए</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>वीडियो विज़िट</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, appointments, messages and values appear here.</source>
        <translation>विज़िट, अपॉइंटमेंट, संदेश और माप यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>What to show of the history</source>
        <translation>इतिहास में क्या दिखाएँ</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>would recommend: {number} of 10</source>
        <translation>सिफ़ारिश करेंगे: 10 में से {number}</translation>
    </message>
    <message>
        <source>{channel} being sent</source>
        <translation>{channel} भेजा जा रहा है</translation>
    </message>
    <message>
        <source>{channel} being written</source>
        <translation>{channel} लिखा जा रहा है</translation>
    </message>
    <message>
        <source>{channel} delivered</source>
        <translation>{channel} पहुँचा</translation>
    </message>
    <message>
        <source>{channel} did not arrive in time</source>
        <translation>{channel} समय पर नहीं पहुँचा</translation>
    </message>
    <message>
        <source>{channel} failed</source>
        <translation>{channel} नहीं जा सका</translation>
    </message>
    <message>
        <source>{channel} handed over</source>
        <translation>{channel} सौंपा गया</translation>
    </message>
    <message>
        <source>{channel} held back</source>
        <translation>{channel} रोका गया</translation>
    </message>
    <message>
        <source>{channel} not delivered</source>
        <translation>{channel} नहीं पहुँचा</translation>
    </message>
    <message>
        <source>{channel} read</source>
        <translation>{channel} पढ़ा गया</translation>
    </message>
    <message>
        <source>{channel} sent</source>
        <translation>{channel} भेजा गया</translation>
    </message>
    <message>
        <source>{channel} taken back before sending</source>
        <translation>{channel} भेजने से पहले वापस लिया गया</translation>
    </message>
    <message>
        <source>{channel} waits to be sent</source>
        <translation>{channel} भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{channel}: not known whether it was sent</source>
        <translation>{channel}: पता नहीं भेजा गया या नहीं</translation>
    </message>
    <message>
        <source>{measure} {numbers}</source>
        <translation>{measure} {numbers}</translation>
    </message>
</context>
<context>
    <name>HouseholdPicker</name>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>किनके साथ रहते हैं</translation>
    </message>
    <message>
        <source>Lives with: name or phone of somebody registered</source>
        <translation>किनके साथ रहते हैं: किसी पंजीकृत व्यक्ति का नाम या फ़ोन</translation>
    </message>
    <message>
        <source>Not together</source>
        <translation>साथ नहीं रहते</translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation>परिवार में भूमिका</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>भूमिका पता नहीं</translation>
    </message>
    <message>
        <source>{name} is not registered yet. Save this patient first.</source>
        <translation>{name} अभी पंजीकृत नहीं हैं। पहले इस मरीज़ को सहेजें।</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>मरीज़ इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} इम्पोर्ट हो रहा है</translation>
    </message>
    <message>
        <source>Rejected rows are in {name}.</source>
        <translation>अस्वीकृत पंक्तियाँ {name} में हैं।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>{all} में से चरण {number}: {name}</translation>
    </message>
    <message>
        <source>The import was stopped. What was done stays. Import again to go on.</source>
        <translation>इम्पोर्ट रोका गया। जो हो चुका वह रहेगा। आगे बढ़ाने के लिए फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>शीट {sheet}</translation>
    </message>
    <message>
        <source>{name}: {count} rows</source>
        <translation>{name}: {count} पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import patients</source>
        <translation>मरीज़ इम्पोर्ट करें</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>एक मिनट पहले</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>एक घंटा पहले</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates of this schedule rest on one source, or on common practice only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed by a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{schedule}, as of {day}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>HMS Desktop</source>
        <translation>HMS Desktop</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>टैब</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Blood pressure</source>
        <translation>रक्तचाप</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>क्रिएटिनिन</translation>
    </message>
    <message>
        <source>Fasting glucose</source>
        <translation>ख़ाली पेट शुगर</translation>
    </message>
    <message>
        <source>Glucose two hours after a meal</source>
        <translation>भोजन के दो घंटे बाद शुगर</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>हीमोग्लोबिन</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Mid-upper-arm circumference</source>
        <translation>बाँह के मध्य की गोलाई</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>ऑक्सीजन स्तर</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाड़ी</translation>
    </message>
    <message>
        <source>Random glucose</source>
        <translation>रैंडम शुगर</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>कुल कोलेस्ट्रॉल</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>कमर</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Lower</source>
        <translation>नीचे का</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>मापे गए मान</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>अभी कुछ नहीं मापा गया।</translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation>मान दर्ज करें</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>दूसरा मान</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>ऊपर का</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Value recorded.</source>
        <translation>मान दर्ज हुआ।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या मापा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>lower pressure</source>
        <translation>नीचे का रक्तचाप</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>गाँव या शहर</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Nobody is in this segment now. Loosen a condition, or look again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients in this segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>A merge can be taken back later, from the patient&apos;s details.</source>
        <translation>मिलाना बाद में मरीज़ के विवरण से वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Keep the other record (K)</source>
        <translation>दूसरा रिकॉर्ड रखें (K)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा जाएगा</translation>
    </message>
    <message>
        <source>Merge these two records</source>
        <translation>ये दो रिकॉर्ड मिलाएँ</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>इसमें मिलेगा</translation>
    </message>
    <message>
        <source>Moves along: {rows}.</source>
        <translation>साथ जाएगा: {rows}।</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Make two again</source>
        <translation>फिर से दो बनाएँ</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>दूसरा खोलें</translation>
    </message>
    <message>
        <source>These are two records again.</source>
        <translation>ये फिर से दो रिकॉर्ड हैं।</translation>
    </message>
    <message>
        <source>Two records of {name} merged</source>
        <translation>{name} के दो रिकॉर्ड मिलाए गए</translation>
    </message>
    <message>
        <source>What was changed or added since stays with the first one.</source>
        <translation>इसके बाद जो बदला या जोड़ा गया, वह पहले रिकॉर्ड के पास रहेगा।</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>लगभग {year}</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>camps</source>
        <translation>शिविर</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>बीमारियाँ</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>सहमतियाँ</translation>
    </message>
    <message>
        <source>doses</source>
        <translation>खुराकें</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>प्रतिक्रियाएँ</translation>
    </message>
    <message>
        <source>in a household</source>
        <translation>एक परिवार में</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>मापे गए मान</translation>
    </message>
    <message>
        <source>merged on {when}</source>
        <translation>{when} को मिलाया गया</translation>
    </message>
    <message>
        <source>merged, and taken back on {when}</source>
        <translation>मिलाया गया, और {when} को वापस लिया गया</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>pregnancies</source>
        <translation>गर्भावस्थाएँ</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>रिश्ते</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>विज़िट</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <source>Messages of this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages here. Choose another state above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Arrows and Page Down choose where {name} goes, Enter puts, Escape leaves it.</source>
        <translation>तीर कुंजियों और Page Down से चुनें कि {name} कहाँ जाए, Enter से रखें, Escape से छोड़ें।</translation>
    </message>
    <message>
        <source>Only a booked appointment can be moved.</source>
        <translation>केवल बुक किया अपॉइंटमेंट ही हटाया-बढ़ाया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a segment and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the campaign a name, so that you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a place to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a place to fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person counts once in each bar. Bars appear when people are noted at a camp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the camps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSecret</name>
    <message>
        <source>4 to 8 digits, or 8 characters</source>
        <translation>4 से 8 अंक, या 8 अक्षर</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>My PIN or password</source>
        <translation>मेरा PIN या पासवर्ड</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>नया फिर से</translation>
    </message>
    <message>
        <source>The present one</source>
        <translation>मौजूदा</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>दोनों एक जैसे नहीं हैं। फिर से लिखें।</translation>
    </message>
    <message>
        <source>Your PIN or password was changed.</source>
        <translation>आपका PIN या पासवर्ड बदल गया।</translation>
    </message>
</context>
<context>
    <name>PatientEditor</name>
    <message>
        <source>Name, phone or number</source>
        <translation>नाम, फ़ोन या नंबर</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>मिले मरीज़</translation>
    </message>
</context>
<context>
    <name>PatientHeader</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n विज़िट</numerusform>
            <numerusform>%n विज़िट</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start of the portal</source>
        <translation>पोर्टल की शुरुआत पर वापस</translation>
    </message>
    <message>
        <source>Has not come for a visit yet.</source>
        <translation>अभी किसी विज़िट पर नहीं आए।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>फ़ोन नहीं</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>लिंग दर्ज नहीं</translation>
    </message>
    <message numerus="yes">
        <source>and %n more due</source>
        <translation>
            <numerusform>और %n बाक़ी</numerusform>
            <numerusform>और %n बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>household {name}</source>
        <translation>परिवार {name}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>{language} बोलते हैं</translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation>पिछली {day} को</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Add a condition</source>
        <translation>बीमारी जोड़ें</translation>
    </message>
    <message>
        <source>Add a pregnancy</source>
        <translation>गर्भावस्था जोड़ें</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>रिश्तेदार जोड़ें</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation>एलर्जी जोड़ें</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Back to the start of the portal</source>
        <translation>पोर्टल की शुरुआत पर वापस</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>अपॉइंटमेंट बुक करें</translation>
    </message>
    <message>
        <source>Check in today&apos;s appointment</source>
        <translation>आज के अपॉइंटमेंट का चेक-इन करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Edit what is registered</source>
        <translation>पंजीकरण की जानकारी बदलें</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation>मान दर्ज करें</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Sides of the record</source>
        <translation>रिकॉर्ड के भाग</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>यह स्कोर क्यों?</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Access</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Also those who left</source>
        <translation>जो जा चुके वे भी</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>साइन इन कर सकते हैं</translation>
    </message>
    <message>
        <source>Each person signs in with a name and a PIN of their own, so that the audit trail says who did what.</source>
        <translation>हर व्यक्ति अपने नाम और अपने PIN से साइन इन करता है, ताकि ऑडिट ट्रेल बता सके कि किसने क्या किया।</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>पहुँच बंद करें</translation>
    </message>
    <message>
        <source>End access…</source>
        <translation>पहुँच बंद करें…</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>{name} की पहुँच बंद करें?</translation>
    </message>
    <message>
        <source>Give access back</source>
        <translation>पहुँच फिर दें</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>जा चुके हैं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>नया PIN…</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>अभी PIN नहीं</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>यहाँ काम करने वाले लोग</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>साइन-इन नाम</translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. What they did keeps their name. You can give it back later.</source>
        <translation>वे अब साइन इन नहीं कर सकेंगे। उनके किए काम पर उनका नाम रहेगा। पहुँच बाद में फिर दी जा सकती है।</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} फिर से साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>{name} can&apos;t sign in any more.</source>
        <translation>{name} अब साइन इन नहीं कर सकते।</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 8 digits, or 8 characters</source>
        <translation>4 से 8 अंक, या 8 अक्षर</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name} का नया PIN</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN या पासवर्ड</translation>
    </message>
    <message>
        <source>Registration number (doctors)</source>
        <translation>पंजीकरण नंबर (डॉक्टर)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>साइन-इन नाम</translation>
    </message>
    <message>
        <source>Small letters, as meera</source>
        <translation>अंग्रेज़ी के छोटे अक्षर, जैसे meera</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>दोनों एक जैसे नहीं हैं। फिर से लिखें।</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} अब साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation>{name} अब से नए PIN से साइन इन करेंगे।</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer or not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule concerns this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is not exact, so neither are these days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>{n} d</source>
        <translation>{n} दिन</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} माह</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} वर्ष</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Remove {text}</source>
        <translation>{text} हटाएँ</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n वर्ष</numerusform>
            <numerusform>%n वर्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>ABHA address</source>
        <translation>ABHA पता</translation>
    </message>
    <message>
        <source>ABHA number</source>
        <translation>ABHA नंबर</translation>
    </message>
    <message>
        <source>About the same age</source>
        <translation>उम्र लगभग बराबर</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active care</source>
        <translation>सक्रिय देखभाल</translation>
    </message>
    <message>
        <source>Age is near</source>
        <translation>उम्र क़रीब है</translation>
    </message>
    <message>
        <source>Ages are far apart</source>
        <translation>उम्र में बहुत अंतर है</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>अनुमति है</translation>
    </message>
    <message>
        <source>Another merge was done after it. Take the newest back first.</source>
        <translation>इसके बाद एक और मिलान हुआ है। पहले सबसे नया वापस लें।</translation>
    </message>
    <message>
        <source>Answered a message</source>
        <translation>संदेश का उत्तर दिया</translation>
    </message>
    <message>
        <source>Answers to messages</source>
        <translation>संदेशों के उत्तर</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>प्रतिक्रिया माँगना</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>सबसे अच्छा समय</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Booked or answered lately, but has not come.</source>
        <translation>हाल में बुक किया या उत्तर दिया, पर आए नहीं।</translation>
    </message>
    <message>
        <source>Born in the same month</source>
        <translation>जन्म एक ही महीने में</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>दोनों एक जैसे</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>दोनों साथ में</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>भाई या बहन</translation>
    </message>
    <message>
        <source>Camp visit</source>
        <translation>शिविर विज़िट</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Care and results</source>
        <translation>देखभाल और जाँच के नतीजे</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>बच्चा</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation>क्लिनिक विज़िट</translation>
    </message>
    <message>
        <source>Comes about when expected.</source>
        <translation>लगभग समय पर आते हैं।</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Date of birth differs in one digit</source>
        <translation>जन्म तिथि में एक अंक का अंतर</translation>
    </message>
    <message>
        <source>Date of birth with day and month swapped</source>
        <translation>जन्म तिथि में दिन और महीना उलटे</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>मृत</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Different ABHA number</source>
        <translation>ABHA नंबर अलग</translation>
    </message>
    <message>
        <source>Different date of birth</source>
        <translation>जन्म तिथि अलग</translation>
    </message>
    <message>
        <source>Different sex</source>
        <translation>लिंग अलग</translation>
    </message>
    <message>
        <source>Different village</source>
        <translation>गाँव अलग</translation>
    </message>
    <message>
        <source>Due for a visit</source>
        <translation>विज़िट का समय हो गया</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Earlier clinic number</source>
        <translation>पुराना क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>कर्मचारी नंबर</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>नियोक्ता</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Family&apos;s phone</source>
        <translation>परिवार का फ़ोन</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>पिता</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Feedback given in the last year: {count}.</source>
        <translation>पिछले एक साल में प्रतिक्रियाएँ: {count}।</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>पोता-पोती, नाती-नातिन</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>दादा-दादी, नाना-नानी</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>Has come on time for half a year or longer.</source>
        <translation>आधे साल या अधिक से समय पर आते रहे हैं।</translation>
    </message>
    <message>
        <source>Has not come for long and shows no sign of coming again.</source>
        <translation>लंबे समय से नहीं आए और फिर आने का कोई संकेत नहीं।</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>मुखिया</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>घर</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>घर पर विज़िट</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>पति या पत्नी</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>पिछली विज़िट</translation>
    </message>
    <message>
        <source>Long not seen</source>
        <translation>लंबे समय से नहीं आए</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>अधिक सटीक</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>माँ</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>कहीं और चले गए</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Name sounds alike</source>
        <translation>नाम सुनने में मिलता-जुलता</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>कभी नहीं पूछा</translation>
    </message>
    <message>
        <source>No outreach</source>
        <translation>संपर्क नहीं करना</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>अभी नहीं देखे गए</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and camps</source>
        <translation>ऑफ़र और शिविर</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>Only one record has it</source>
        <translation>केवल एक रिकॉर्ड में है</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own phone</source>
        <translation>अपना फ़ोन</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>माता या पिता</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>पसंदीदा चैनल</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>गर्भवती</translation>
    </message>
    <message>
        <source>Registered first</source>
        <translation>पहले पंजीकृत</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>पंजीकरण की तारीख़</translation>
    </message>
    <message>
        <source>Registered, but has not come for a visit yet.</source>
        <translation>पंजीकृत हैं, पर अभी किसी विज़िट पर नहीं आए।</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>रिश्तेदार</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>याद दिलाना</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>ठीक हो गई</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Said it in person</source>
        <translation>सामने कहा</translation>
    </message>
    <message>
        <source>Said it on the phone</source>
        <translation>फ़ोन पर कहा</translation>
    </message>
    <message>
        <source>Same ABHA or clinic number</source>
        <translation>ABHA या क्लिनिक नंबर एक ही</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>जन्म तिथि एक ही</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>परिवार एक ही</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>नाम एक ही</translation>
    </message>
    <message>
        <source>Same parent, spouse or guardian</source>
        <translation>माता-पिता, जीवनसाथी या अभिभावक एक ही</translation>
    </message>
    <message>
        <source>Same phone, and both call it their own</source>
        <translation>फ़ोन एक ही, और दोनों इसे अपना बताते हैं</translation>
    </message>
    <message>
        <source>Same phone, as families share it</source>
        <translation>फ़ोन एक ही, जैसा परिवारों में होता है</translation>
    </message>
    <message>
        <source>Same village</source>
        <translation>गाँव एक ही</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>Severity not known</source>
        <translation>गंभीरता पता नहीं</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Signed a form</source>
        <translation>फ़ॉर्म पर हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Somebody else&apos;s phone</source>
        <translation>किसी और का फ़ोन</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>जीवनसाथी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The kept record keeps its number; the other stays findable</source>
        <translation>रखे गए रिकॉर्ड का नंबर बना रहता है; दूसरे से भी खोजा जा सकता है</translation>
    </message>
    <message>
        <source>The merged record was changed since; it can&apos;t be taken back.</source>
        <translation>मिलाया गया रिकॉर्ड उसके बाद बदला है; अब वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>The patient has died; there is no score.</source>
        <translation>मरीज़ की मृत्यु हो चुकी है; स्कोर नहीं है।</translation>
    </message>
    <message>
        <source>The patient has moved away; there is no score.</source>
        <translation>मरीज़ कहीं और चले गए हैं; स्कोर नहीं है।</translation>
    </message>
    <message>
        <source>The patient wants no messages; there is no score.</source>
        <translation>मरीज़ संदेश नहीं चाहते; स्कोर नहीं है।</translation>
    </message>
    <message>
        <source>This record was merged into another since. Take that merge back first.</source>
        <translation>यह रिकॉर्ड उसके बाद किसी और में मिलाया गया। पहले वह मिलान वापस लें।</translation>
    </message>
    <message>
        <source>Too little is known yet for a score.</source>
        <translation>स्कोर के लिए अभी जानकारी बहुत कम है।</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>वीडियो विज़िट</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>निभाई गई विज़िट</translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation>वॉइस कॉल</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>आश्रित</translation>
    </message>
    <message>
        <source>Was taken back already.</source>
        <translation>पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>बाद में लिखा गया</translation>
    </message>
    <message>
        <source>about {age}</source>
        <translation>लगभग {age}</translation>
    </message>
    <message>
        <source>age as told</source>
        <translation>उम्र, जैसी बताई गई</translation>
    </message>
    <message>
        <source>month known</source>
        <translation>महीना पता है</translation>
    </message>
    <message>
        <source>year known</source>
        <translation>साल पता है</translation>
    </message>
    <message>
        <source>{answered} of {delivered} messages read or answered in the last half year.</source>
        <translation>पिछले आधे साल में {delivered} में से {answered} संदेश पढ़े गए या उत्तर दिया गया।</translation>
    </message>
    <message>
        <source>{days} days since the last visit; one is expected every {interval} days.</source>
        <translation>पिछली विज़िट को {days} दिन हुए; हर {interval} दिन में आना अपेक्षित है।</translation>
    </message>
    <message>
        <source>{kept} visits kept and {missed} missed in the last year.</source>
        <translation>पिछले एक साल में {kept} विज़िट पर आए, {missed} छूटीं।</translation>
    </message>
</context>
<context>
    <name>PortalTab</name>
    <message>
        <source>Your role can&apos;t merge records. Ask a manager or a care coordinator.</source>
        <translation>आपकी भूमिका रिकॉर्ड नहीं मिला सकती। प्रबंधक या देखभाल समन्वयक से कहें।</translation>
    </message>
    <message>
        <source>Your role can&apos;t register patients. Ask an administrator.</source>
        <translation>आपकी भूमिका मरीज़ पंजीकृत नहीं कर सकती। व्यवस्थापक से कहें।</translation>
    </message>
    <message>
        <source>Your role can&apos;t see appointments. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message numerus="yes">
        <source>%n chosen. Say how the answer was given, then allow or withdraw.</source>
        <translation>
            <numerusform>%n चुना गया। बताएँ कि उत्तर कैसे मिला, फिर अनुमति दें या वापस लें।</numerusform>
            <numerusform>%n चुने गए। बताएँ कि उत्तर कैसे मिला, फिर अनुमति दें या वापस लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>अनुमति दें</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>सबसे अच्छा समय</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Choose one or more fields to record what the patient says.</source>
        <translation>मरीज़ क्या कहते हैं यह दर्ज करने के लिए एक या अधिक ख़ाने चुनें।</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>कैसे मिला</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation>उत्तर कैसे मिला</translation>
    </message>
    <message>
        <source>How they like to be reached</source>
        <translation>किस तरह संपर्क पसंद है</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>संपर्क का पसंदीदा तरीक़ा</translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <translation>पसंद सहेजी गई</translation>
    </message>
    <message>
        <source>Recorded: allowed.</source>
        <translation>दर्ज हुआ: अनुमति है।</translation>
    </message>
    <message>
        <source>Recorded: withdrawn.</source>
        <translation>दर्ज हुआ: अनुमति वापस ली।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>बोलचाल की भाषा</translation>
    </message>
    <message>
        <source>What we may send, and how</source>
        <translation>हम क्या और कैसे भेज सकते हैं</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>after 6 in the evening</source>
        <translation>शाम 6 के बाद</translation>
    </message>
</context>
<context>
    <name>PreferencesSection</name>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>लॉक कितनी देर में</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>They hold for everybody who works at this computer, and take effect at once.</source>
        <translation>ये इस कंप्यूटर पर काम करने वाले सभी के लिए हैं और तुरंत लागू होते हैं।</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>यह डेस्क</translation>
    </message>
    <message>
        <source>Wait until the background work is done, then change the language.</source>
        <translation>पीछे चल रहे काम पूरे होने दें, फिर भाषा बदलें।</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} मिनट</translation>
    </message>
</context>
<context>
    <name>PregnancyCard</name>
    <message>
        <source>Add a pregnancy</source>
        <translation>गर्भावस्था जोड़ें</translation>
    </message>
    <message>
        <source>Ended…</source>
        <translation>समाप्त हुई…</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>पिछली माहवारी का पहला दिन</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>अधिक जोखिम</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>कैसे समाप्त हुई</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>कोई दर्ज नहीं।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Pregnancies</source>
        <translation>गर्भावस्थाएँ</translation>
    </message>
    <message>
        <source>Pregnancy added</source>
        <translation>गर्भावस्था जोड़ी गई</translation>
    </message>
    <message>
        <source>Pregnancy removed</source>
        <translation>गर्भावस्था हटाई गई</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Why it is high-risk, if it is</source>
        <translation>अधिक जोखिम क्यों, यदि हो</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>प्रसव {day}</translation>
    </message>
    <message>
        <source>or due date</source>
        <translation>या प्रसव की तारीख़</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>सप्ताह {number}</translation>
    </message>
    <message>
        <source>{how} on {day}</source>
        <translation>{how}, {day} को</translation>
    </message>
</context>
<context>
    <name>Preventive</name>
    <message>
        <source>0 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adolescents&apos; vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>रक्तचाप</translation>
    </message>
    <message>
        <source>Check-up {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s vaccination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of long illnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>How the pregnancy ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NP-NCD and IHCI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Not called for, since it depends on the district: {doses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMSMA: on the 9th of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teenagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is to be confirmed by a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal Immunization Programme, Mission Indradhanush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal Immunization Programme: Td, HPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreventiveTab</name>
    <message>
        <source>All villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child has a dose due. Children appear here by their date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has anything due. Choose another village, or look further ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due. People appear here when a long illness is noted in their record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due. Women appear here when a pregnancy is noted in their record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with something due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {rows} people; scroll for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} people exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As a patient reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a segment and a text to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} letters, {parts} SMS ({alphabet})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t get this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>Asking for feedback</source>
        <translation>प्रतिक्रिया माँगना</translation>
    </message>
    <message>
        <source>Care and results</source>
        <translation>देखभाल और जाँच के नतीजे</translation>
    </message>
    <message>
        <source>Offers and camps</source>
        <translation>ऑफ़र और शिविर</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>याद दिलाना</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDose</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic, Anganwadi, hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>{dose} recorded for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message numerus="yes">
        <source>%n health records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No health records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are there, but your role may not see them. Ask a clinician or a care coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role would not see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code</source>
        <translation>रिकवरी कोड का समूह {number}</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>समूह {number}: {group}</translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation>शीट मेरे पास है</translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, this code opens your backups on another one. Without it nobody can, not even we. Print it and keep it in a locked place.</source>
        <translation>यह कंप्यूटर ख़राब हो जाए या खो जाए, तो यह कोड आपके बैकअप दूसरे कंप्यूटर पर खोलता है। इसके बिना कोई नहीं खोल सकता, हम भी नहीं। इसे छापकर ताले में रखें।</translation>
    </message>
    <message>
        <source>Is the sheet in your hand?</source>
        <translation>क्या शीट आपके हाथ में है?</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>रिकवरी शीट छापें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF में सहेजें…</translation>
    </message>
    <message>
        <source>Type the three missing groups from the sheet.</source>
        <translation>शीट से तीन छूटे हुए समूह लिखें।</translation>
    </message>
</context>
<context>
    <name>RecoveryReminder</name>
    <message>
        <source>Recovery sheet…</source>
        <translation>रिकवरी शीट…</translation>
    </message>
    <message>
        <source>The recovery sheet of this clinic has not been checked yet. Without it a broken computer is a loss.</source>
        <translation>इस क्लिनिक की रिकवरी शीट अभी जाँची नहीं गई। उसके बिना कंप्यूटर ख़राब होने पर डेटा चला जाएगा।</translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Checked: the sheet is in somebody&apos;s hand</source>
        <translation>जाँच हो गई: शीट किसी के पास है</translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, the code on the recovery sheet opens your backups on another one. Without it nobody can. Keep it printed, in a locked place, not beside the computer.</source>
        <translation>यह कंप्यूटर ख़राब हो जाए या खो जाए, तो रिकवरी शीट का कोड आपके बैकअप दूसरे कंप्यूटर पर खोलता है। उसके बिना कोई नहीं खोल सकता। उसे छापकर ताले में रखें, कंप्यूटर के पास नहीं।</translation>
    </message>
    <message>
        <source>Is it you, {name}?</source>
        <translation>क्या यह आप हैं, {name}?</translation>
    </message>
    <message>
        <source>Not checked yet: print the sheet and type three groups back</source>
        <translation>अभी जाँच नहीं हुई: शीट छापें और उसके तीन समूह लिखें</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN या पासवर्ड</translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation>शीट दिखाएँ…</translation>
    </message>
    <message>
        <source>Showing it is noted in the audit trail.</source>
        <translation>इसे दिखाना ऑडिट ट्रेल में दर्ज होता है।</translation>
    </message>
    <message>
        <source>The sheet is right. Keep it in a locked place.</source>
        <translation>शीट सही है। इसे ताले में रखें।</translation>
    </message>
    <message>
        <source>Who has the sheet can read everything, so type your PIN or password first.</source>
        <translation>शीट जिसके पास हो वह सब कुछ पढ़ सकता है, इसलिए पहले अपना PIN या पासवर्ड लिखें।</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>रिकवरी शीट</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>रिकवरी शीट सहेजें</translation>
    </message>
    <message>
        <source>This code opens the data and the backups of this clinic on another computer. Who has it can read everything: keep it in a locked place, not beside the computer.</source>
        <translation>यह कोड इस क्लिनिक का डेटा और बैकअप दूसरे कंप्यूटर पर खोलता है। जिसके पास यह हो वह सब कुछ पढ़ सकता है: इसे ताले में रखें, कंप्यूटर के पास नहीं।</translation>
    </message>
    <message>
        <source>To use it: start HMS Desktop beside the data folder or a backup, choose “Use the recovery code”, and type the groups.</source>
        <translation>इस्तेमाल करने के लिए: HMS Desktop को डेटा फ़ोल्डर या बैकअप के साथ शुरू करें, “रिकवरी कोड इस्तेमाल करें” चुनें और समूह लिखें।</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>12/3/1965, 1965 or 45</source>
        <translation>12/3/1965, 1965 या 45</translation>
    </message>
    <message>
        <source>ABHA address</source>
        <translation>ABHA पता</translation>
    </message>
    <message>
        <source>ABHA number</source>
        <translation>ABHA नंबर</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation>जन्म तिथि या उम्र</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Editing {name}</source>
        <translation>{name} की जानकारी बदलना</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>कर्मचारी नंबर</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>नियोक्ता</translation>
    </message>
    <message>
        <source>House and street</source>
        <translation>मकान और सड़क</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation>फ़ोन किसके नाम</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>ग़लती से पंजीकृत</translation>
    </message>
    <message>
        <source>Registered {name}.</source>
        <translation>{name} पंजीकृत हुए।</translation>
    </message>
    <message>
        <source>Registering {name}</source>
        <translation>{name} का पंजीकरण</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} की जानकारी सहेजी गई।</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>बोलचाल की भाषा</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>गाँव या शहर</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>किसका फ़ोन</translation>
    </message>
    <message>
        <source>given by itself</source>
        <translation>अपने-आप मिलेगा</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} की जानकारी बदलें</translation>
    </message>
    <message>
        <source>Enter: next field · Ctrl+Enter: save · Alt+D: people who look alike · Esc: back, your words are kept</source>
        <translation>Enter: अगला ख़ाना · Ctrl+Enter: सहेजें · Alt+D: मिलते-जुलते लोग · Esc: पीछे, आपका लिखा सुरक्षित रहता है</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>मिलते-जुलते लोग</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>पंजीकृत करें</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>मरीज़ पंजीकृत करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>RelativeForm</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find the relative</source>
        <translation>रिश्तेदार खोजें</translation>
    </message>
    <message>
        <source>Live in one household</source>
        <translation>एक ही परिवार में रहते हैं</translation>
    </message>
    <message>
        <source>Name or phone of the relative</source>
        <translation>रिश्तेदार का नाम या फ़ोन</translation>
    </message>
    <message>
        <source>What they are to this patient</source>
        <translation>इस मरीज़ से उनका रिश्ता</translation>
    </message>
    <message>
        <source>is the patient&apos;s</source>
        <translation>मरीज़ से रिश्ता:</translation>
    </message>
    <message>
        <source>{name} added to the family</source>
        <translation>{name} परिवार में जोड़े गए</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Import another file</source>
        <translation>दूसरी फ़ाइल इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>नए मरीज़</translation>
    </message>
    <message>
        <source>Pairs that may be one person: {count}.</source>
        <translation>जोड़े जो एक ही व्यक्ति हो सकते हैं: {count}।</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Review duplicates</source>
        <translation>दोहराव देखें</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>फ़ाइल में पंक्तियाँ</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें…</translation>
    </message>
    <message>
        <source>Save the rejected rows, mend them there, and import that file.</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें, उन्हें वहीं सुधारें और वह फ़ाइल इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The file is imported</source>
        <translation>फ़ाइल इम्पोर्ट हो गई</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>इम्पोर्ट रोका गया</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>जैसे थे</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>अपडेट हुए</translation>
    </message>
    <message>
        <source>What was done stays. Import the same file again to go on.</source>
        <translation>जो हो चुका वह रहेगा। आगे बढ़ाने के लिए वही फ़ाइल फिर इम्पोर्ट करें।</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up and check the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book, move and cancel visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>Complete visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>मरीज़ इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Make segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record camp attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and edit patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See clinical records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See preventive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write clinical records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Every request is checked against this table, whatever a screen shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Rows imported</source>
        <translation>इम्पोर्ट हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. A stopped import goes on later where it was.</source>
        <translation>आप काम जारी रख सकते हैं। रोका गया इम्पोर्ट बाद में वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{total} में से {done} पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>ScoreList</name>
    <message>
        <source>No score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>Read on {day}. It describes the past; it is never a reason to refuse care.</source>
        <translation>{day} को देखा गया। यह बीते समय का वर्णन है; इलाज से मना करने का कारण कभी नहीं।</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>यह स्कोर क्यों?</translation>
    </message>
    <message>
        <source>{part}: {points} points, counts {share} %</source>
        <translation>{part}: {points} अंक, भार {share} %</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>100 में से {score}</translation>
    </message>
</context>
<context>
    <name>ScoreTile</name>
    <message>
        <source>Engagement</source>
        <translation>जुड़ाव</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>यह स्कोर क्यों?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>100 में से {score}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients: name, phone, clinic number, ABHA, village</source>
        <translation>मरीज़ खोजें: नाम, फ़ोन, क्लिनिक नंबर, ABHA, गाँव</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Patients found</source>
        <translation>मिले मरीज़</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentDetail</name>
    <message>
        <source>Change</source>
        <translation type="unfinished">बदलें</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign for this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Rule: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>&amp;Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition has no value yet. Fill it in, or remove the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the value to see how many match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule has groups inside groups. Its name can be changed here, its conditions can&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} patients match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentOperators</name>
    <message>
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is up to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source> ({key} is {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last {months} months and {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is above {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is at least {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is at most {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is below {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is none of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is one of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: at least {value}{where}{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: at most {value}{where}{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: exactly {value}{where}{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: fewer than {value}{where}{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: more than {value}{where}{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: none{where}{window}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: not {value}{where}{window}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentsTab</name>
    <message>
        <source>A segment is a group of patients described by a rule, as “60 years or older, not seen for 90 days”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segments yet. Describe whom you want to reach; the list follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} patients exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send the video link</source>
        <translation>वीडियो लिंक भेजें</translation>
    </message>
    <message>
        <source>The link is on its way to {name}.</source>
        <translation>लिंक {name} को भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>{address} पर</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A PIN code does not begin with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup or restore was interrupted: {files}. Start the program once; then delete files that end in .part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camp is held after 1 January 2000 and within the next three years. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign that was launched can&apos;t be removed: its messages belong to patients&apos; history. Stop it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character does not belong here. Compare it with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo clinic has from 1 to {most} patients. Give another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose can&apos;t be given in the future. Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least 8 characters; or choose a PIN of 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pregnancy does not last that long. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pregnancy is noted as ongoing. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {most} rows; there are {rows}. Export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of {file} has a cell far from the others, in row {row}. Delete the empty rows and columns, or save the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in name has 2 to 32 small letters, digits, dots or hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Type it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit lasts from 5 minutes to 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABHA number {number} belongs to a patient with another name. Correct the number or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same age</source>
        <translation>उम्र लगभग बराबर</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>Allergy: {detail}</source>
        <translation>एलर्जी: {detail}</translation>
    </message>
    <message>
        <source>Also the phone of {names}. If they share it, choose “family”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ABHA address ends with @abdm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ABHA address has at most one dot and one underscore, and not at the ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment that is {before} can&apos;t become {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record was merged into this one later. Take that merge back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another segment has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is importing this file now. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation>अपॉइंटमेंट बुक हुआ</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>अपॉइंटमेंट रद्द किया गया</translation>
    </message>
    <message>
        <source>Ask for a phone number.</source>
        <translation>फ़ोन नंबर पूछें।</translation>
    </message>
    <message>
        <source>Ask which messages the patient agrees to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {interval} after {previous} of {previous_on}: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the first contact in this pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} only these may be asked: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} the count “{measure}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} the field “{field}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} the operator “{op}” does not fit {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} the operator “{op}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} the rule is nested more than {limit} levels deep. Make it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} the word “{key}” does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there is neither a group (all, any, none), nor a field, nor a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there should be a date such as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there should be a group or a condition in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there should be a length of time such as P90D (90 days), P6M or P1Y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there should be a list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there should be a list of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there should be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} there should be a whole number of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit: one is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born in the same month</source>
        <translation>जन्म एक ही महीने में</translation>
    </message>
    <message>
        <source>Both are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>दोनों एक जैसे</translation>
    </message>
    <message>
        <source>Both call this phone their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: the last visit was {days} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to the camp “{camp}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be given before the age of {age} only: until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <source>Children who had {companion} before {day} are not called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind of card from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one channel and purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number {number} belongs to a patient with another name. Correct the number or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes regularly and keeps appointments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes today. Check in on arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes when expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands need the database key: set HMS_DATABASE_KEY to its 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this ABHA number with the card: a digit may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth or age is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of birth differ in one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month of birth swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month seem to be swapped. Type the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Different dates of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different numbers of the same kind of card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different sex</source>
        <translation>लिंग अलग</translation>
    </message>
    <message>
        <source>Different villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are missing. An Indian number has ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far apart in age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comes {previous}; then at least {interval} later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit for a long-lasting condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up visit: {since} days since the last one, expected every {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {age} after birth ({birth}): {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave feedback {count} times in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of people from 1 to 1,00,000, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an amount of at least ₹0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last period or the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lower number too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given since {day} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given too early on {early}, which does not count. Again from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given until {day}, before the age of {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery code is mistyped. Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has asked, booked or been referred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not come for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>घर पर विज़िट</translation>
    </message>
    <message>
        <source>Is here and waits for the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this months, or male? Type the age without the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {kept} visits, missed {missed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the clinic, has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last measured on {last}, wanted every {interval}: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit {days} days ago, expected every {interval}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical entry that your role does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message perhaps sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names sound or look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the last period nor the due date is known. Note one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never measured here, known since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is known as the patient&apos;s name. Say which column has the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person has this value. Compare it with the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone has this number. Compare it with the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score: the patient does not want messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score: the patient has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score: the patient has moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is that old. Correct the date or the age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who works here has this sign-in name. Check the spelling with: hms-desktop staff list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough is known yet for a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the patient has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the patient has moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the patient has not allowed reminders on this channel. Ask, and note the answer under Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the patient has said no to reminders on this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the record was merged or removed. Open the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: there is no e-mail address. Add one to the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: there is no mobile number. Add one to the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the patient has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the patient has moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One booster is enough: two doses in a pregnancy within {within} (last on {day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these was merged already. Open the record it was merged into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a booked appointment can be moved; this one is {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one record has it</source>
        <translation>केवल एक रिकॉर्ड में है</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free, {wanted_mb} MB are wanted for upgrades and backups. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the database are damaged ({pages}). Stop working and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, due {due_on}</source>
        <translation>गर्भवती, प्रसव {due_on} को</translation>
    </message>
    <message>
        <source>Read or answered {answered} of {delivered} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred at the camp “{camp}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring puts a backup in place of the present data, which are set aside. Add --yes to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is about the same patient and says otherwise: {fields}. Keep one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>जन्म तिथि एक ही</translation>
    </message>
    <message>
        <source>Same father, mother or husband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>परिवार एक ही</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>नाम एक ही</translation>
    </message>
    <message>
        <source>Same number of a personal card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same village</source>
        <translation>गाँव एक ही</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some patients can&apos;t be found by searching. Report this; the list of patients is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values can&apos;t be taken: {fields}. Mend the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has this sign-in name already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That makes {years} years. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be from ₹0 to ₹10,00,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was altered at entry {number}. Keep this file and tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is ready, but the database is in use. It is put in place when the program starts next. Close all windows of the program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} can&apos;t be opened with this clinic&apos;s key, or its beginning is damaged. Nothing was changed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not used. Nothing was changed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The braces of a place don&apos;t match. A place looks like {{{{patient.first_name}}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic was founded already. Sign in instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinician has another appointment at that time. Choose another time or clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s keyring does not answer or is locked. Unlock it and try again, or type the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t be opened with this key. Nothing was changed. Type the recovery code from your recovery sheet, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be upgraded and was put back as it was from {backup}. Report this before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has schema {found}, the program knows {known}. Start the program once; it upgrades behind a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not encrypted. Move it to a safe place, restore a backup, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database key must be 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database names {devices} devices, it should name one. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database opens with a passphrase. Start the window and type it; on the command line set HMS_DATABASE_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was copied from another place. Start the program once; it becomes a device of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo clinic was stopped before it was ready. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to work ({detail}). Check free space and permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is too far away. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “{header}”. Its columns are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file key.json beside the database is damaged. Nothing was changed. Type the recovery code from your recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} has a password. Save it without one and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged or no workbook. Open it in a spreadsheet program, save it as XLSX, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is empty. Choose a file with a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is no table. Save the list as CSV or XLSX and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is too big to read. Split it, or save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept record was itself merged later. Take that merge back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept record&apos;s number; the other one goes on finding it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the clinic in {folder} is not on this computer. Nothing was changed. Type the recovery code from your recovery sheet; on the command line set HMS_DATABASE_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length is not right. Compare it with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of {file} can&apos;t be read. Save the list as CSV UTF-8 or as XLSX and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower number must be below the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping can&apos;t be read. It is JSON with the headers of the file and a field for each: {{&quot;Pt. Name&quot;: &quot;name&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merged record was changed since. The merge can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more exact one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Use at most 80 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is {days} days old. Make one now: hms-desktop backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next visit is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. Check capitals and the keyboard&apos;s language, then try again, or type the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Four or five words together are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient does not want messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has another appointment at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix of clinic numbers is 1 to 6 capital letters or digits and begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has {wanted} characters in 14 groups; {found} were typed. Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is mistyped in more than one place. Compare each group with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} cells, but the header has {expected}. A comma in a text may need quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule can&apos;t be read as JSON: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was written by a newer version of the program (version {found}, this one knows {known}). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person got this message under another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder for backups, {folder}, is not there. Plug in the drive, or choose another folder under Settings, Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in name or the PIN is wrong. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {found} characters; at most {longest} can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. Write what the patient should read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this appointment has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is over or cancelled: there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many digits. An Indian number has ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many phones. Keep those that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a letter between the digits. Correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a clinic in {folder}. Nothing was changed. Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is medical information that your role does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one number here. Put each on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now: hms-desktop backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {file}. Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clinic in {folder}. Start the program there to make one, or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”. Fields are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for {file}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number here. Type the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment named “{name}”. Look at the list of segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field on the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of camp. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such role. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value for “{name}”. Give the place a fallback, or fill in the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be another record of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two values can&apos;t be joined. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two were merged already. Take the merge back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try. Choose one without runs and repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is not a video visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment was changed since. Open it and look before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camp is no longer here. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camp is still to come. Who came is noted from its day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camp was cancelled. Take the cancellation back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is no longer here. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel is not set up on this desk. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel or purpose is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring for the key. Set {variable} to 64 hexadecimal digits, keep them, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for the key. Choose a passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked ({detail}). Make a backup, then report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program (schema {found}, this one knows {known}). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the birth. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is too long ago. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dose is not in the schedule. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer here. Somebody may have removed it. Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was taken back already. Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This household is no longer here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recovery code, but of another database. Nothing was changed. Look for the sheet of this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a service number, not a person&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the birth. Correct the day, or the birth date of the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than two years ahead. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recovery code of this database. Compare it with the sheet you printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one record. Choose two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same person. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was sent already on this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an Aadhaar number, which is not kept here. An ABHA number has 14 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement has one number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merge is no longer here. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has an unusual form. Compare it with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number looks made up. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair is no longer here. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has died. No messages are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient was removed from the register. Restore the record first, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer here. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is noted for this camp already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person may do more than you. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone is on the form already. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purpose is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relation is noted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This segment is no longer here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is no longer here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value was corrected already. Correct the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are set to “{field}”. Only one can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date such as 9/3/1980, or an age such as 45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a phone number, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time such as 10:30 or 4 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an age or a date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an age such as 45, or a date such as 9/3/1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccination: {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>वीडियो विज़िट</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at a camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted in weeks {from} to {to} of the pregnancy (last period {last_period}): from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks {from} to {to} passed without a visit; the next check-up counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name with letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the patient must not be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t end your own access. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role ({role}) does not allow this. Ask an administrator for the permission “{permission}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not change the note. Ask a clinician or the care coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}: last measured on {last}, wanted every {interval}: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{condition}: never measured here, known since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is not given to patients of this sex. If it was given all the same, record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is on the card for that day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} was given on {day}. If that is wrong, take that entry back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} would not count that early: it counts from {day}. If it was given all the same, record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no format that is known. Give the file a name that ends with .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{later} of {day} is on the card, so this one is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, due since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{observation}: {value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{previous} was not begun in time, so this series is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} entries refer to something that is not there. Report this; the data can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{triggers} parts that record changes are missing or altered. Restore the newest backup and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks have passed since the last period of {last_period}. Note how the pregnancy ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no place that can be filled in. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {status}; that can&apos;t be done now. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was held or people are noted as having come. It stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was launched already. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be read as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be read as age and sex, as 45/F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be read as an age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has a letter among the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has characters that can&apos;t be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has day and month the other way round than the rest of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has the wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” holds several numbers that can&apos;t be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a card of a kind that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a service number, not a person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no ABHA address: it ends with @abdm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no ABHA address: one dot and one underscore at most, not at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address: it has one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address: look at the part after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no name: it has no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a phone number that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not known. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is older than anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is too long for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is too short for a phone number. A mobile number has 10 digits; a landline needs its area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” looks like an Aadhaar number. It is not kept; give the ABHA number of 14 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” lost digits in a spreadsheet. Write the phone number in full, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” may be months or a man&apos;s age. Write “months” or “years”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” may have digits only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग के भाग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>About</source>
        <translation>प्रोग्राम के बारे में</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>डेटा जाँचें</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation>मेरी पसंद</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>रिकवरी शीट</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>That can&apos;t be done with this appointment now.</source>
        <translation>इस अपॉइंटमेंट के साथ अभी यह नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The link of the video visit is copied.</source>
        <translation>वीडियो विज़िट का लिंक कॉपी हो गया।</translation>
    </message>
    <message>
        <source>The time of this appointment has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a video visit.</source>
        <translation>यह वीडियो विज़िट नहीं है।</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name and type your PIN or password.</source>
        <translation>अपना नाम चुनें और PIN या पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN या पासवर्ड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>डेस्क लॉक है।</translation>
    </message>
    <message>
        <source>This is the demo clinic. The PIN of everybody is {pin}.</source>
        <translation>यह डेमो क्लिनिक है। सबका PIN {pin} है।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Appointments by day and week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the patients from the clinic&apos;s own list, a CSV or Excel file, with Import. Or register the first one by hand: a name is enough to begin. Afterwards Ctrl+K finds everybody by name, phone or village.</source>
        <translation>क्लिनिक की अपनी सूची, CSV या Excel फ़ाइल, से मरीज़ इम्पोर्ट करके लाएँ। या पहले मरीज़ को हाथ से पंजीकृत करें: शुरुआत के लिए नाम काफ़ी है। फिर Ctrl+K नाम, फ़ोन या गाँव से सबको खोज लेता है।</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>फ़ाइल इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>Import patients from a file</source>
        <translation>फ़ाइल से मरीज़ इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>अभी कोई पंजीकृत नहीं है</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>हाल में खोले गए</translation>
    </message>
    <message>
        <source>Patients you open are listed here. Find one with Ctrl+K.</source>
        <translation>आप जो मरीज़ खोलते हैं वे यहाँ दिखते हैं। Ctrl+K से खोजें।</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>संभावित दोहराव</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>मरीज़ पंजीकृत करें</translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation>हाथ से पंजीकृत करें</translation>
    </message>
    <message>
        <source>Review possible duplicates</source>
        <translation>संभावित दोहराव देखें</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records that may be one person</source>
        <translation>दो रिकॉर्ड जो एक ही व्यक्ति के हो सकते हैं</translation>
    </message>
    <message>
        <source>Two records that may be one person. Press D to review them.</source>
        <translation>दो रिकॉर्ड जो एक ही व्यक्ति के हो सकते हैं। देखने के लिए D दबाएँ।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>Show list</source>
        <translation>सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Show list: {label}</source>
        <translation>सूची दिखाएँ: {label}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Background work: {text}</source>
        <translation>पीछे चल रहे काम: {text}</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>कोई साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation>इस डेस्क पर सहेजा गया</translation>
    </message>
    <message>
        <source>{count} changes wait to be synced</source>
        <translation>{count} बदलाव सिंक होने बाक़ी</translation>
    </message>
    <message>
        <source>{count} tasks at work</source>
        <translation>{count} काम चल रहे हैं</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>पोर्टल</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>रोकथाम</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Background work</source>
        <translation>पीछे चल रहे काम</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>May be reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed appointments</source>
        <translation>छूटे अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Of the appointments of the last 90 days that were kept (checked in or completed) or missed: the share missed. Cancelled ones don&apos;t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the patients: the share whose latest answer allows reminders by WhatsApp or by SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on the register who have neither died nor moved away. Merged records count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that took place since the first of this month, up to today, of every kind. Below: the same days of last month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{label}” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} of {all} in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in the same days of last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today, {day}</source>
        <translation>आज, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>कल, {day}</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Check in (I)</source>
        <translation>चेक-इन (I)</translation>
    </message>
    <message>
        <source>Check in the chosen appointment</source>
        <translation>चुने अपॉइंटमेंट का चेक-इन करें</translation>
    </message>
    <message>
        <source>Day and week (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Nobody is booked for today. Find a patient with Ctrl+K and press A to book.</source>
        <translation>आज किसी की बुकिंग नहीं है। Ctrl+K से मरीज़ खोजें और A दबाकर बुक करें।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>आज के अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>With</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>{expected} expected · {waiting} waiting · {all} in all</source>
        <translation>{expected} आने हैं · {waiting} प्रतीक्षा में · कुल {all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Page Up)</source>
        <translation>पीछे (Page Up)</translation>
    </message>
    <message>
        <source>Book (N)</source>
        <translation>बुक करें (N)</translation>
    </message>
    <message>
        <source>Cancelled too</source>
        <translation>रद्द भी</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>दिन चुनें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Forward (Page Down)</source>
        <translation>आगे (Page Down)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>आज (T)</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>आज, {day}</translation>
    </message>
    <message>
        <source>W changes between day and week</source>
        <translation>W से दिन और सप्ताह के बीच बदलें</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>{n} booked</source>
        <translation>{n} बुक</translation>
    </message>
    <message>
        <source>{n} came</source>
        <translation>{n} आए</translation>
    </message>
    <message>
        <source>{n} did not come</source>
        <translation>{n} नहीं आए</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} पूरी</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The clinic could not be opened</source>
        <translation>क्लिनिक नहीं खुल सका</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {label}</source>
        <translation>फिर किया गया: {label}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>फिर से करें: {label}</translation>
    </message>
    <message>
        <source>That could not be undone: it was changed since. Open it and look.</source>
        <translation>यह वापस नहीं लिया जा सका: इसके बाद बदलाव हुआ है। खोलकर देखें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>वापस लें: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>वापस लिया गया: {label}</translation>
    </message>
</context>
<context>
    <name>WhoCame</name>
    <message>
        <source>Done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Each person is noted once. A mistake is taken back with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or clinic number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty when not referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_HintCard</name>
    <message>
        <source>Likely</source>
        <translation>संभावना है</translation>
    </message>
    <message>
        <source>Open this one</source>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>Open this one: {name}</source>
        <translation>इसे खोलें: {name}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>कोई और है</translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation>{name} कोई और हैं</translation>
    </message>
</context>
<context>
    <name>_TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>रद्द करें: {title}</translation>
    </message>
</context>
</TS>
