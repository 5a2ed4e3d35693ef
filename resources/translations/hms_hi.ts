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
    <name>AddForm</name>
    <message>
        <source>What happens on this way? Without a card it goes on below.</source>
        <translation>इस रास्ते पर क्या होता है? कार्ड न हो तो आगे नीचे चलता है।</translation>
    </message>
</context>
<context>
    <name>AddPeople</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Each person you choose is added at once. A mistake is taken back with Ctrl+Z.</source>
        <translation>आप जिसे चुनते हैं वह तुरंत जुड़ जाता है। ग़लती Ctrl+Z से वापस ली जाती है।</translation>
    </message>
    <message>
        <source>Name, phone or clinic number, then Enter</source>
        <translation>नाम, फ़ोन या क्लिनिक नंबर, फिर Enter</translation>
    </message>
    <message>
        <source>Why these people are added</source>
        <translation>ये लोग क्यों जोड़े जाते हैं</translation>
    </message>
    <message>
        <source>Why, for the history (optional)</source>
        <translation>क्यों, इतिहास के लिए (चाहें तो)</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the card</source>
        <translation>कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>Agreed to come</source>
        <translation>आने को राज़ी</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>विज़िट बुक करें</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>फ़ोन करें</translation>
    </message>
    <message>
        <source>Call again later…</source>
        <translation>बाद में फिर फ़ोन करें…</translation>
    </message>
    <message>
        <source>Does not respond</source>
        <translation>जवाब नहीं देते</translation>
    </message>
    <message>
        <source>Does not want to come back</source>
        <translation>दोबारा नहीं आना चाहते</translation>
    </message>
    <message>
        <source>Doesn't fit this patient</source>
        <translation>इस मरीज़ के लिए ठीक नहीं</translation>
    </message>
    <message>
        <source>Don't call any more…</source>
        <translation>अब फ़ोन न करें…</translation>
    </message>
    <message>
        <source>Done elsewhere</source>
        <translation>कहीं और हो गया</translation>
    </message>
    <message>
        <source>Goes to a private doctor</source>
        <translation>निजी डॉक्टर के पास जाते हैं</translation>
    </message>
    <message>
        <source>Goes to a public hospital</source>
        <translation>सरकारी अस्पताल जाते हैं</translation>
    </message>
    <message>
        <source>Has been to the clinic already</source>
        <translation>क्लिनिक आ चुके हैं</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>मृत्यु हो चुकी है</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>कहीं और चले गए</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>फ़ोन नहीं उठाया</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Talked, settled</source>
        <translation>बात हो गई, निपट गया</translation>
    </message>
    <message>
        <source>The number is wrong</source>
        <translation>नंबर ग़लत है</translation>
    </message>
    <message>
        <source>The patient doesn't want it</source>
        <translation>मरीज़ नहीं चाहते</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>a day nobody noted</source>
        <translation>ऐसे दिन से जो दर्ज नहीं है</translation>
    </message>
    <message>
        <source>agreed to come</source>
        <translation>आने को राज़ी</translation>
    </message>
    <message>
        <source>call again on {day}</source>
        <translation>{day} को फिर फ़ोन करें</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>due date not known</source>
        <translation>प्रसव की तारीख़ पता नहीं</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>प्रसव {day} को</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>फ़ोन नहीं उठाया</translation>
    </message>
    <message numerus="yes">
        <source>no visit for %n days</source>
        <translation>
            <numerusform>%n दिन से विज़िट नहीं</numerusform>
            <numerusform>%n दिनों से विज़िट नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>अभी कोई विज़िट नहीं</translation>
    </message>
    <message>
        <source>not to be called: {reason}</source>
        <translation>फ़ोन नहीं करना: {reason}</translation>
    </message>
    <message>
        <source>talked, settled</source>
        <translation>बात हो गई, निपट गया</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>10 में से {number}</translation>
    </message>
    <message>
        <source>{number} of 5 stars</source>
        <translation>5 में से {number} तारे</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>It is done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>“हो गया” दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Nothing is recommended for this patient now.</source>
        <translation>अभी इस मरीज़ के लिए कोई सलाह नहीं है।</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message numerus="yes">
        <source>Put aside: %n</source>
        <translation>
            <numerusform>अलग रखी सलाह: %n</numerusform>
            <numerusform>अलग रखी सलाहें: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside: {reason}</source>
        <translation>अलग रखी: {reason}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>फिर दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n दिखाएँ</numerusform>
            <numerusform>सभी %n दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do (T)</source>
        <translation>क्या करना है (T)</translation>
    </message>
    <message>
        <source>answer a recommendation</source>
        <translation>सलाह का जवाब दें</translation>
    </message>
</context>
<context>
    <name>AdviceRow</name>
    <message>
        <source>Put aside or note as done (Delete)</source>
        <translation>अलग रखें या “हो गया” दर्ज करें (डिलीट)</translation>
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
        <source>Analytics</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Journey and score</source>
        <translation>सफ़र और स्कोर</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>जनसंपर्क</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>आँकड़े एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Numbers exported.</source>
        <translation>आँकड़े एक्सपोर्ट हुए।</translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation>आँकड़े.csv</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>By WhatsApp, until {when}</source>
        <translation>WhatsApp से, {when} तक</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>भेजें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>उत्तर भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Type your answer first.</source>
        <translation>पहले अपना उत्तर लिखें।</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>send the answer</source>
        <translation>उत्तर भेजें</translation>
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
        <source>Book {name}</source>
        <translation>{name} के लिए बुक करें</translation>
    </message>
    <message>
        <source>Booked: {name}, {when}.</source>
        <translation>बुक हुआ: {name}, {when}।</translation>
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
        <source>Check in {name}</source>
        <translation>{name} का चेक-इन करें</translation>
    </message>
    <message>
        <source>Complete the visit of {name}</source>
        <translation>{name} की विज़िट पूरी करें</translation>
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
        <source>Noted: {name} did not come.</source>
        <translation>दर्ज हुआ: {name} नहीं आए।</translation>
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
    <name>AuditDetail</name>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>पहले और बाद में</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>No values changed with this.</source>
        <translation>इसमें कोई मान नहीं बदला।</translation>
    </message>
    <message>
        <source>Number {number}: {who}, {when}. {deed} {about}</source>
        <translation>क्रमांक {number}: {who}, {when}। {deed} {about}</translation>
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
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Exporting to {name}</source>
        <translation>{name} में एक्सपोर्ट हो रहा है</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>{count} entries are in {name}.</source>
        <translation>{name} में {count} प्रविष्टियाँ हैं।</translation>
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
        <translation>ऑडिट ट्रेल</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Entries were altered or removed at number {numbers}. Keep this file and tell the administrator.</source>
        <translation>क्रमांक {numbers} पर प्रविष्टियाँ बदली या हटाई गई हैं। यह फ़ाइल सुरक्षित रखें और व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>हर प्रविष्टि वैसी ही है जैसी लिखी गई थी।</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>ऑडिट ट्रेल एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Nothing was done that fits. Choose another day or person.</source>
        <translation>ऐसा कुछ नहीं किया गया। कोई दूसरा दिन या व्यक्ति चुनें।</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>पुरानी प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>केवल यह दिन</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>केवल यह मरीज़</translation>
    </message>
    <message>
        <source>Only this patient: search</source>
        <translation>केवल यह मरीज़: खोजें</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>केवल यह व्यक्ति</translation>
    </message>
    <message>
        <source>Prove the trail</source>
        <translation>ट्रेल परखें</translation>
    </message>
    <message>
        <source>Proving every entry…</source>
        <translation>हर प्रविष्टि परखी जा रही है…</translation>
    </message>
    <message>
        <source>Proving the audit trail</source>
        <translation>ऑडिट ट्रेल परखी जा रही है</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>A campaign was watched by the program</source>
        <translation>प्रोग्राम ने अभियान पर नज़र रखी</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>व्यक्ति जोड़ा</translation>
    </message>
    <message>
        <source>Added a relation</source>
        <translation>रिश्ता जोड़ा</translation>
    </message>
    <message>
        <source>Added a segment that ships with the program</source>
        <translation>प्रोग्राम के साथ आया समूह जोड़ा</translation>
    </message>
    <message>
        <source>Added a template that ships with the program</source>
        <translation>प्रोग्राम के साथ आया टेम्पलेट जोड़ा</translation>
    </message>
    <message>
        <source>Agreed on a health goal</source>
        <translation>स्वास्थ्य लक्ष्य तय किया</translation>
    </message>
    <message>
        <source>Allowed an address again</source>
        <translation>पते को फिर से अनुमति दी</translation>
    </message>
    <message>
        <source>Approved a template</source>
        <translation>टेम्पलेट स्वीकृत किया</translation>
    </message>
    <message>
        <source>Armed a campaign</source>
        <translation>अभियान को अपने-आप जाने के लिए चालू किया</translation>
    </message>
    <message>
        <source>Asked WhatsApp about templates</source>
        <translation>WhatsApp से टेम्पलेट के बारे में पूछा</translation>
    </message>
    <message>
        <source>Booked a visit</source>
        <translation>विज़िट बुक की</translation>
    </message>
    <message>
        <source>Brought a camp back</source>
        <translation>शिविर वापस लाया</translation>
    </message>
    <message>
        <source>Brought a campaign back</source>
        <translation>अभियान वापस लाया</translation>
    </message>
    <message>
        <source>Brought a health goal back</source>
        <translation>स्वास्थ्य लक्ष्य वापस लाया</translation>
    </message>
    <message>
        <source>Brought a patient back</source>
        <translation>मरीज़ को वापस लाया</translation>
    </message>
    <message>
        <source>Brought a relation back</source>
        <translation>रिश्ता वापस लाया</translation>
    </message>
    <message>
        <source>Brought a segment back</source>
        <translation>समूह वापस लाया</translation>
    </message>
    <message>
        <source>Built the demo</source>
        <translation>डेमो बनाया</translation>
    </message>
    <message>
        <source>Cancelled a camp</source>
        <translation>शिविर रद्द किया</translation>
    </message>
    <message>
        <source>Changed a condition's status</source>
        <translation>बीमारी की स्थिति बदली</translation>
    </message>
    <message>
        <source>Changed a patient's status</source>
        <translation>मरीज़ की स्थिति बदली</translation>
    </message>
    <message>
        <source>Changed contact preferences</source>
        <translation>संपर्क की पसंद बदली</translation>
    </message>
    <message>
        <source>Changed the quiet hours</source>
        <translation>संदेश न भेजने का समय बदला</translation>
    </message>
    <message>
        <source>Changed the sending rules of a campaign</source>
        <translation>अभियान के भेजने के नियम बदले</translation>
    </message>
    <message>
        <source>Changed the steps of a campaign</source>
        <translation>अभियान के चरण बदले</translation>
    </message>
    <message>
        <source>Changed their own PIN</source>
        <translation>अपना PIN बदला</translation>
    </message>
    <message>
        <source>Changed who leaves a campaign</source>
        <translation>अभियान से कौन निकलता है यह बदला</translation>
    </message>
    <message>
        <source>Checked in on a health goal</source>
        <translation>स्वास्थ्य लक्ष्य का हाल-चाल दर्ज किया</translation>
    </message>
    <message>
        <source>Chose who approves templates</source>
        <translation>टेम्पलेट कौन स्वीकृत करता है यह चुना</translation>
    </message>
    <message>
        <source>Completed a visit</source>
        <translation>विज़िट पूरी की</translation>
    </message>
    <message>
        <source>Corrected a measurement</source>
        <translation>माप सुधारा</translation>
    </message>
    <message>
        <source>Dealt with an answer</source>
        <translation>उत्तर निपटाया</translation>
    </message>
    <message>
        <source>Decided about a duplicate</source>
        <translation>दोहराव पर निर्णय लिया</translation>
    </message>
    <message>
        <source>Did a task of a campaign</source>
        <translation>अभियान का एक काम पूरा किया</translation>
    </message>
    <message>
        <source>Edited a camp</source>
        <translation>शिविर की जानकारी बदली</translation>
    </message>
    <message>
        <source>Edited a health goal</source>
        <translation>स्वास्थ्य लक्ष्य की जानकारी बदली</translation>
    </message>
    <message>
        <source>Edited a patient</source>
        <translation>मरीज़ की जानकारी बदली</translation>
    </message>
    <message>
        <source>Edited a person</source>
        <translation>व्यक्ति की जानकारी बदली</translation>
    </message>
    <message>
        <source>Edited a segment</source>
        <translation>समूह बदला</translation>
    </message>
    <message>
        <source>Edited the clinic</source>
        <translation>क्लिनिक की जानकारी बदली</translation>
    </message>
    <message>
        <source>Ended a person's access</source>
        <translation>व्यक्ति की पहुँच बंद की</translation>
    </message>
    <message>
        <source>Ended a pregnancy</source>
        <translation>गर्भावस्था समाप्त दर्ज की</translation>
    </message>
    <message>
        <source>Exported a list</source>
        <translation>सूची एक्सपोर्ट की</translation>
    </message>
    <message>
        <source>Finished a campaign</source>
        <translation>अभियान पूरा किया</translation>
    </message>
    <message>
        <source>Founded the clinic</source>
        <translation>क्लिनिक बनाया</translation>
    </message>
    <message>
        <source>Froze a segment</source>
        <translation>समूह को स्थिर किया</translation>
    </message>
    <message>
        <source>Gave a person a new PIN</source>
        <translation>व्यक्ति को नया PIN दिया</translation>
    </message>
    <message>
        <source>Gave a person's access back</source>
        <translation>व्यक्ति को पहुँच फिर दी</translation>
    </message>
    <message>
        <source>Had a message sent again that did not arrive</source>
        <translation>जो संदेश नहीं पहुँचा उसे फिर भिजवाया</translation>
    </message>
    <message>
        <source>Imported patients</source>
        <translation>मरीज़ इम्पोर्ट किए</translation>
    </message>
    <message>
        <source>Launched a campaign</source>
        <translation>अभियान शुरू किया</translation>
    </message>
    <message>
        <source>Left a message that may have been sent as it is</source>
        <translation>जो संदेश शायद भेजा जा चुका है उसे वैसा ही छोड़ा</translation>
    </message>
    <message>
        <source>Let a campaign go on without waiting</source>
        <translation>अभियान को बिना प्रतीक्षा आगे बढ़ाया</translation>
    </message>
    <message>
        <source>Looked for duplicates</source>
        <translation>दोहराव खोजे</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>बैकअप लिया</translation>
    </message>
    <message>
        <source>Made a campaign</source>
        <translation>अभियान बनाया</translation>
    </message>
    <message>
        <source>Made a household</source>
        <translation>परिवार बनाया</translation>
    </message>
    <message>
        <source>Made a message template</source>
        <translation>संदेश टेम्पलेट बनाया</translation>
    </message>
    <message>
        <source>Made a segment</source>
        <translation>समूह बनाया</translation>
    </message>
    <message>
        <source>Merged two records</source>
        <translation>दो रिकॉर्ड मिलाए</translation>
    </message>
    <message>
        <source>Moved a visit</source>
        <translation>विज़िट का समय बदला</translation>
    </message>
    <message>
        <source>Moved people on in a campaign</source>
        <translation>अभियान में लोगों को आगे बढ़ाया</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Noted a call</source>
        <translation>कॉल दर्ज की</translation>
    </message>
    <message>
        <source>Noted an answer of a patient</source>
        <translation>मरीज़ का उत्तर दर्ज किया</translation>
    </message>
    <message>
        <source>Noted how a template is registered</source>
        <translation>टेम्पलेट कैसे पंजीकृत है यह दर्ज किया</translation>
    </message>
    <message>
        <source>Noted the work of a campaign</source>
        <translation>अभियान का काम दर्ज किया</translation>
    </message>
    <message>
        <source>Opened a health goal again</source>
        <translation>स्वास्थ्य लक्ष्य फिर से चालू किया</translation>
    </message>
    <message>
        <source>Opened a patient</source>
        <translation>मरीज़ का रिकॉर्ड खोला</translation>
    </message>
    <message>
        <source>Opened a task of a campaign again</source>
        <translation>अभियान का एक काम फिर खोला</translation>
    </message>
    <message>
        <source>Opened an answer again</source>
        <translation>उत्तर फिर से खोला</translation>
    </message>
    <message>
        <source>Paused a campaign</source>
        <translation>अभियान थोड़ा रोका</translation>
    </message>
    <message>
        <source>Placed in a household</source>
        <translation>परिवार में रखा</translation>
    </message>
    <message>
        <source>Planned a camp</source>
        <translation>शिविर तय किया</translation>
    </message>
    <message>
        <source>Planned when a campaign goes out</source>
        <translation>अभियान कब जाएगा यह तय किया</translation>
    </message>
    <message>
        <source>Proved who they are</source>
        <translation>अपनी पहचान साबित की</translation>
    </message>
    <message>
        <source>Put a template back into the library</source>
        <translation>टेम्पलेट फिर लाइब्रेरी में रखा</translation>
    </message>
    <message>
        <source>Recorded a condition</source>
        <translation>बीमारी दर्ज की</translation>
    </message>
    <message>
        <source>Recorded a dose</source>
        <translation>खुराक दर्ज की</translation>
    </message>
    <message>
        <source>Recorded a measurement</source>
        <translation>माप दर्ज किया</translation>
    </message>
    <message>
        <source>Recorded a pregnancy</source>
        <translation>गर्भावस्था दर्ज की</translation>
    </message>
    <message>
        <source>Recorded a withdrawal of consent</source>
        <translation>सहमति की वापसी दर्ज की</translation>
    </message>
    <message>
        <source>Recorded an allergy</source>
        <translation>एलर्जी दर्ज की</translation>
    </message>
    <message>
        <source>Recorded attendance at a camp</source>
        <translation>शिविर में आए व्यक्ति को दर्ज किया</translation>
    </message>
    <message>
        <source>Recorded consent</source>
        <translation>सहमति दर्ज की</translation>
    </message>
    <message>
        <source>Registered a patient</source>
        <translation>मरीज़ पंजीकृत किया</translation>
    </message>
    <message>
        <source>Registered a patient again</source>
        <translation>मरीज़ फिर से पंजीकृत किया</translation>
    </message>
    <message>
        <source>Removed a camp</source>
        <translation>शिविर हटाया</translation>
    </message>
    <message>
        <source>Removed a campaign</source>
        <translation>अभियान हटाया</translation>
    </message>
    <message>
        <source>Removed a health goal</source>
        <translation>स्वास्थ्य लक्ष्य हटाया</translation>
    </message>
    <message>
        <source>Removed a patient</source>
        <translation>मरीज़ हटाया</translation>
    </message>
    <message>
        <source>Removed a relation</source>
        <translation>रिश्ता हटाया</translation>
    </message>
    <message>
        <source>Removed a segment</source>
        <translation>समूह हटाया</translation>
    </message>
    <message>
        <source>Restored an old version of a template</source>
        <translation>टेम्पलेट का पुराना संस्करण वापस लाया</translation>
    </message>
    <message>
        <source>Resumed a campaign</source>
        <translation>अभियान फिर शुरू किया</translation>
    </message>
    <message>
        <source>Said that a message arrived</source>
        <translation>बताया कि संदेश पहुँच गया</translation>
    </message>
    <message>
        <source>Said who wrote</source>
        <translation>बताया कि किसने लिखा</translation>
    </message>
    <message>
        <source>Saved a mapping for imports</source>
        <translation>इम्पोर्ट का मिलान सहेजा</translation>
    </message>
    <message>
        <source>Set a price</source>
        <translation>दाम तय किया</translation>
    </message>
    <message>
        <source>Set up a channel</source>
        <translation>चैनल लगाया</translation>
    </message>
    <message>
        <source>Set up what a campaign tries</source>
        <translation>अभियान में क्या आज़माना है यह तय किया</translation>
    </message>
    <message>
        <source>Set what a visit brings and work costs</source>
        <translation>तय किया कि विज़िट से क्या मिलता है और काम की लागत क्या है</translation>
    </message>
    <message>
        <source>Showed the recovery sheet</source>
        <translation>रिकवरी शीट दिखाई</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन किया</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट किया</translation>
    </message>
    <message>
        <source>Something came in from patients</source>
        <translation>मरीज़ों से कुछ आया</translation>
    </message>
    <message>
        <source>Started a campaign at its time</source>
        <translation>अभियान अपने समय पर शुरू किया</translation>
    </message>
    <message>
        <source>Stopped a campaign</source>
        <translation>अभियान रोका</translation>
    </message>
    <message>
        <source>Stopped an address again</source>
        <translation>पते को फिर से रोका</translation>
    </message>
    <message>
        <source>Strengthened the keeping of a PIN</source>
        <translation>PIN की सुरक्षा बढ़ाई</translation>
    </message>
    <message>
        <source>The database became a device of its own</source>
        <translation>डेटाबेस अपना अलग उपकरण बना</translation>
    </message>
    <message>
        <source>Took a call back</source>
        <translation>कॉल वापस ली</translation>
    </message>
    <message>
        <source>Took a channel down</source>
        <translation>चैनल हटाया</translation>
    </message>
    <message>
        <source>Took a check-in on a health goal back</source>
        <translation>स्वास्थ्य लक्ष्य का हाल-चाल वापस लिया</translation>
    </message>
    <message>
        <source>Took a dose back</source>
        <translation>खुराक वापस ली</translation>
    </message>
    <message>
        <source>Took a merge apart</source>
        <translation>मिलान वापस लिया</translation>
    </message>
    <message>
        <source>Took a price back</source>
        <translation>दाम वापस लिया</translation>
    </message>
    <message>
        <source>Took a registration back</source>
        <translation>पंजीकरण वापस लिया</translation>
    </message>
    <message>
        <source>Took a step of a visit back</source>
        <translation>विज़िट का एक चरण वापस लिया</translation>
    </message>
    <message>
        <source>Took a template out of the library</source>
        <translation>टेम्पलेट लाइब्रेरी से हटाया</translation>
    </message>
    <message>
        <source>Took an answer to a recommendation back</source>
        <translation>सलाह का जवाब वापस लिया</translation>
    </message>
    <message>
        <source>Took attendance at a camp back</source>
        <translation>शिविर की उपस्थिति वापस ली</translation>
    </message>
    <message>
        <source>Took back a launch</source>
        <translation>अभियान की शुरुआत वापस ली</translation>
    </message>
    <message>
        <source>Took back the approval of a template</source>
        <translation>टेम्पलेट की स्वीकृति वापस ली</translation>
    </message>
    <message>
        <source>Took back what was said of a message</source>
        <translation>संदेश के बारे में कही बात वापस ली</translation>
    </message>
    <message>
        <source>Took back who wrote</source>
        <translation>किसने लिखा, यह जानकारी वापस ली</translation>
    </message>
    <message>
        <source>Took people into a campaign</source>
        <translation>लोगों को अभियान में लिया</translation>
    </message>
    <message>
        <source>Took people put into a segment by hand back</source>
        <translation>समूह में हाथ से जोड़े गए लोगों को वापस लिया</translation>
    </message>
    <message>
        <source>Tried to sign in with a wrong PIN</source>
        <translation>ग़लत PIN से साइन इन की कोशिश की</translation>
    </message>
    <message>
        <source>Typed the recovery code back</source>
        <translation>रिकवरी कोड लिखकर जाँचा</translation>
    </message>
    <message>
        <source>Went back to the shipped figures of visits and work</source>
        <translation>विज़िट और काम के साथ आए आँकड़ों पर लौटे</translation>
    </message>
    <message>
        <source>Went over to another channel</source>
        <translation>दूसरे चैनल पर गया</translation>
    </message>
    <message>
        <source>Wrote a message template</source>
        <translation>संदेश टेम्पलेट लिखा</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
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
        <source>A backup is encrypted with the clinic's key and proved by opening it. Old ones go by their age.</source>
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
        <source>The backup holds {count} patients. What was entered since then is not in it. The present data are set aside in the clinic's folder, not deleted. The clinic closes and opens again, and everybody signs in anew.</source>
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
    <name>Behind</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>How far messages got</source>
        <translation>संदेश कहाँ तक पहुँचे</translation>
    </message>
    <message>
        <source>Messages behind the number</source>
        <translation>इस संख्या के संदेश</translation>
    </message>
    <message>
        <source>No message got as far.</source>
        <translation>कोई संदेश यहाँ तक नहीं पहुँचा।</translation>
    </message>
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
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>About the line chosen</source>
        <translation>चुनी हुई पंक्ति के बारे में</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>How far messages got</source>
        <translation>संदेश कहाँ तक पहुँचे</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Read, answered and came, of 100 delivered</source>
        <translation>पहुँचे 100 में से: पढ़े गए, उत्तर आया और मरीज़ आए</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>उससे क्या हुआ</translation>
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
    <name>BranchForm</name>
    <message>
        <source>&amp;What should have happened since the message before?</source>
        <translation>पिछले संदेश के बाद क्या होना चाहिए था (&amp;W)?</translation>
    </message>
    <message>
        <source>Within what &amp;time?</source>
        <translation>कितने समय के भीतर (&amp;T)?</translation>
    </message>
    <message>
        <source>Yes goes on as soon as it has happened. No goes on when the time is over. Cards under both ways are for everybody.</source>
        <translation>“हाँ” वाला रास्ता बात होते ही आगे बढ़ता है। “नहीं” वाला समय पूरा होने पर। दोनों रास्तों के नीचे के कार्ड सबके लिए हैं।</translation>
    </message>
</context>
<context>
    <name>CampDetail</name>
    <message>
        <source>Call off</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Record who came: type a name, press Enter, go on.</source>
        <translation>अभी कोई दर्ज नहीं। जो आए उन्हें दर्ज करें: नाम लिखें, Enter दबाएँ, आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation>आए लोगों को दर्ज करें</translation>
    </message>
    <message>
        <source>Take cancellation back</source>
        <translation>रद्द करना वापस लें</translation>
    </message>
    <message>
        <source>This camp is still to come. Who comes is noted from its day on.</source>
        <translation>यह शिविर अभी होना है। आने वाले उसी दिन से दर्ज किए जाते हैं।</translation>
    </message>
    <message>
        <source>This camp was called off.</source>
        <translation>यह शिविर रद्द किया गया।</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>कौन आए</translation>
    </message>
    <message>
        <source>budget {amount}</source>
        <translation>बजट {amount}</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>{count} अपेक्षित</translation>
    </message>
</context>
<context>
    <name>CampForm</name>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change camp</source>
        <translation>शिविर बदलें</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>शिविर की तारीख़</translation>
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
        <translation>नया शिविर</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>अपेक्षित लोग</translation>
    </message>
    <message>
        <source>Plan camp</source>
        <translation>शिविर तय करें</translation>
    </message>
    <message>
        <source>Save camp</source>
        <translation>शिविर सहेजें</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>प्रायोजक</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>“{name}” बदला गया।</translation>
    </message>
    <message>
        <source>“{name}” is planned.</source>
        <translation>“{name}” तय हुआ।</translation>
    </message>
</context>
<context>
    <name>CampaignDetail</name>
    <message>
        <source> Added: {n}.</source>
        <translation> जोड़े गए: {n}।</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>सभी संदेश</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं जा सके</translation>
    </message>
    <message>
        <source>From all to read</source>
        <translation>सभी से पढ़े गए तक</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>भेजना जारी रखें</translation>
    </message>
    <message>
        <source>Grows as receipts come in.</source>
        <translation>रसीदें आने पर बढ़ता है।</translation>
    </message>
    <message>
        <source>How many of those to be sent got that far.</source>
        <translation>भेजे जाने वालों में से कितने यहाँ तक पहुँचे।</translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation>समूह में</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>शायद भेजे गए</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Messages that still wait are never sent. What was sent stays sent. This can't be taken back.</source>
        <translation>जो संदेश अभी प्रतीक्षा में हैं वे कभी नहीं भेजे जाएँगे। जो भेजे गए वे भेजे ही रहेंगे। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थोड़ा रोकें</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you go on.</source>
        <translation>रुका हुआ है। आप जारी रखें तब तक और कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>ड्राफ़्ट हटाएँ</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>देखें और भेजें</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>भेजना जारी है।</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Sent, delivered and read so far</source>
        <translation>अब तक भेजे, पहुँचे और पढ़े गए</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop campaign</source>
        <translation>अभियान रोकें</translation>
    </message>
    <message>
        <source>Stop “{name}” for good?</source>
        <translation>“{name}” हमेशा के लिए रोकें?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Stopped. What was waiting is not sent.</source>
        <translation>रोका गया। जो प्रतीक्षा में था वह नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>भेजे जाने हैं</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>कौन से संदेश</translation>
    </message>
    <message>
        <source>scheduled for {when}</source>
        <translation>{when} के लिए तय</translation>
    </message>
    <message>
        <source>started {when}</source>
        <translation>{when} को शुरू हुआ</translation>
    </message>
</context>
<context>
    <name>CampaignEditor</name>
    <message>
        <source>Kept “{name}” as a draft. Nothing was sent.</source>
        <translation>“{name}” ड्राफ़्ट में रखा गया। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Add the first card with the plus.</source>
        <translation>अभी कुछ नहीं भेजा गया। धन चिह्न से पहला कार्ड जोड़ें।</translation>
    </message>
    <message>
        <source>Something is missing: look at the cards marked in red.</source>
        <translation>कुछ बाक़ी है: लाल निशान वाले कार्ड देखें।</translation>
    </message>
    <message>
        <source>The ways of this campaign cross, so it can't be drawn. It can be launched as it is.</source>
        <translation>इस अभियान के रास्ते एक-दूसरे को काटते हैं, इसलिए इसका चित्र नहीं बन सकता। इसे ऐसे ही शुरू किया जा सकता है।</translation>
    </message>
    <message>
        <source>What you changed is not lost: “Edit” brings it back.</source>
        <translation>आपने जो बदला वह खोया नहीं है: “बदलें” से वह फिर आता है।</translation>
    </message>
    <message>
        <source>What you drew is not lost: “New campaign” and “Several steps…” bring it back.</source>
        <translation>आपने जो बनाया वह खोया नहीं है: “नया अभियान” और “कई चरण…” से वह फिर आता है।</translation>
    </message>
</context>
<context>
    <name>CampaignReview</name>
    <message>
        <source>Arm it</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>भेजने से पहले</translation>
    </message>
    <message>
        <source>Before “{name}” is sent</source>
        <translation>“{name}” भेजने से पहले</translation>
    </message>
    <message>
        <source>Begin with 1 person</source>
        <translation>1 व्यक्ति से शुरू करें</translation>
    </message>
    <message>
        <source>Begin with {number} people</source>
        <translation>{number} लोगों से शुरू करें</translation>
    </message>
    <message>
        <source>Can't be sent yet</source>
        <translation>अभी नहीं भेजा जा सकता</translation>
    </message>
    <message>
        <source>Consent is looked at once more for each person at the moment of sending.</source>
        <translation>भेजते समय हर व्यक्ति की सहमति एक बार और देखी जाती है।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Get the message</source>
        <translation>संदेश पाएँगे</translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation>समूह में</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>ड्राफ़्ट में रखें</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>कोई नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Nobody would get it. Ask for consent first, or choose another segment.</source>
        <translation>यह किसी को नहीं मिलेगा। पहले सहमति लें, या दूसरा समूह चुनें।</translation>
    </message>
    <message>
        <source>Send to 1 person</source>
        <translation>1 व्यक्ति को भेजें</translation>
    </message>
    <message>
        <source>Send to those not held back</source>
        <translation>जो रोककर नहीं रखे गए उन्हें भेजें</translation>
    </message>
    <message>
        <source>Send to {number} people</source>
        <translation>{number} लोगों को भेजें</translation>
    </message>
    <message>
        <source>Why people are left out</source>
        <translation>लोग क्यों छोड़े गए</translation>
    </message>
    <message>
        <source>about {n}</source>
        <translation>लगभग {n}</translation>
    </message>
    <message>
        <source>about {n} more are held back</source>
        <translation>लगभग {n} और रोककर रखे जाते हैं</translation>
    </message>
    <message>
        <source>with at least one of the steps</source>
        <translation>कम से कम एक चरण के साथ</translation>
    </message>
    <message>
        <source>{segment}, by {channel}, as: {purpose}</source>
        <translation>{segment}, {channel} से, उद्देश्य: {purpose}</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>A filled-in value is longer than the operators take (DLT)</source>
        <translation>भरा गया मान उससे लंबा है जितना मोबाइल कंपनियाँ लेती हैं (डीएलटी)</translation>
    </message>
    <message>
        <source>A value for the text is missing</source>
        <translation>संदेश में भरने के लिए कोई मान नहीं है</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>सभी भेजे गए</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Enough messages for this person for now</source>
        <translation>इस व्यक्ति को अभी के लिए काफ़ी संदेश जा चुके हैं</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंपा गया</translation>
    </message>
    <message>
        <source>Has an appointment already</source>
        <translation>अपॉइंटमेंट पहले से है</translation>
    </message>
    <message>
        <source>Has answered since</source>
        <translation>इसके बाद उत्तर दे चुके हैं</translation>
    </message>
    <message>
        <source>Has booked a visit since</source>
        <translation>इसके बाद विज़िट बुक कर चुके हैं</translation>
    </message>
    <message>
        <source>Has come since</source>
        <translation>इसके बाद आ चुके हैं</translation>
    </message>
    <message>
        <source>Has come since the launch</source>
        <translation>अभियान शुरू होने के बाद आ चुके हैं</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>मृत्यु हो चुकी है</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>कहीं और चले गए</translation>
    </message>
    <message>
        <source>Has not allowed this kind of message on this channel</source>
        <translation>इस चैनल पर ऐसे संदेश की अनुमति नहीं दी है</translation>
    </message>
    <message>
        <source>Has said no at the provider</source>
        <translation>प्रदाता के यहाँ मना कर चुके हैं</translation>
    </message>
    <message>
        <source>Has said no in a message</source>
        <translation>संदेश में मना किया है</translation>
    </message>
    <message>
        <source>Has said no to this kind of message</source>
        <translation>ऐसे संदेश के लिए मना किया है</translation>
    </message>
    <message>
        <source>Held back, to see whether writing helps at all</source>
        <translation>रोककर रखे गए, यह देखने के लिए कि लिखने से फ़ायदा होता भी है या नहीं</translation>
    </message>
    <message>
        <source>Is no longer in the segment</source>
        <translation>अब समूह में नहीं हैं</translation>
    </message>
    <message>
        <source>It could not leave in time</source>
        <translation>समय पर नहीं जा सका</translation>
    </message>
    <message>
        <source>It happened too long before this computer heard of it</source>
        <translation>इस कंप्यूटर को पता चलने तक बहुत देर हो चुकी थी</translation>
    </message>
    <message>
        <source>Late; waits for the next hours for messages</source>
        <translation>देर हो गई; संदेशों के अगले समय की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>शायद भेजे गए</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>ई-मेल पता नहीं</translation>
    </message>
    <message>
        <source>No hour of the next weeks is right for this person's clock</source>
        <translation>अगले कुछ सप्ताहों में इस व्यक्ति के लिए कोई ठीक समय नहीं है</translation>
    </message>
    <message>
        <source>No news, given up</source>
        <translation>कोई ख़बर नहीं, छोड़ दिया गया</translation>
    </message>
    <message>
        <source>No phone number that takes messages</source>
        <translation>संदेश पाने वाला कोई फ़ोन नंबर नहीं</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>थोड़ा रुका</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>नहीं लिया गया</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय पर</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Somebody has looked at it and left it as it is</source>
        <translation>किसी ने देखा और वैसा ही छोड़ दिया</translation>
    </message>
    <message>
        <source>Somebody knows that it did not arrive; it is sent again</source>
        <translation>किसी को पता है कि यह नहीं पहुँचा; फिर भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Something about the account at the provider is not set up; see Settings</source>
        <translation>प्रदाता के खाते में कुछ सेट नहीं है; “सेटिंग” देखें</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>The campaign was stopped first</source>
        <translation>अभियान पहले ही रोक दिया गया</translation>
    </message>
    <message>
        <source>The line broke while sending; it is not sent again by itself</source>
        <translation>भेजते समय लाइन टूट गई; अपने-आप दोबारा नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>The number is not in use</source>
        <translation>यह नंबर चालू नहीं है</translation>
    </message>
    <message>
        <source>The number or address can't receive this message</source>
        <translation>इस नंबर या पते पर यह संदेश नहीं जा सकता</translation>
    </message>
    <message>
        <source>The phone could not be reached</source>
        <translation>फ़ोन तक नहीं पहुँचा जा सका</translation>
    </message>
    <message>
        <source>The program stopped while sending; it is not sent again by itself</source>
        <translation>भेजते समय प्रोग्राम रुक गया; अपने-आप दोबारा नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>The provider can't be reached; it is tried again</source>
        <translation>प्रदाता तक नहीं पहुँचा जा सका; फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>The provider did not answer; it is not sent again by itself</source>
        <translation>प्रदाता ने जवाब नहीं दिया; अपने-आप दोबारा नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>The provider does not accept this account; see Settings</source>
        <translation>प्रदाता यह खाता नहीं मानता; “सेटिंग” देखें</translation>
    </message>
    <message>
        <source>The provider is busy; it is tried again</source>
        <translation>प्रदाता व्यस्त है; फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>The provider never said what became of it</source>
        <translation>प्रदाता ने कभी नहीं बताया कि क्या हुआ</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>प्रदाता ने लेने से मना किया</translation>
    </message>
    <message>
        <source>The provider refused the text or its registration</source>
        <translation>प्रदाता ने संदेश का पाठ या उसका पंजीकरण नहीं माना</translation>
    </message>
    <message>
        <source>The provider refuses this number or address; it is not written to</source>
        <translation>प्रदाता यह नंबर या पता नहीं मानता; इस पर नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>The provider takes no more for this person today</source>
        <translation>प्रदाता आज इस व्यक्ति के लिए और संदेश नहीं लेता</translation>
    </message>
    <message>
        <source>The record was merged or removed</source>
        <translation>रिकॉर्ड मिलाया या हटाया गया</translation>
    </message>
    <message>
        <source>The same patient is written to under another record</source>
        <translation>इसी मरीज़ को दूसरे रिकॉर्ड पर लिखा जा रहा है</translation>
    </message>
    <message>
        <source>The same words went to this phone for somebody else</source>
        <translation>यही संदेश इस फ़ोन पर किसी और के लिए जा चुका है</translation>
    </message>
    <message>
        <source>The text is not the one that the operators registered (DLT)</source>
        <translation>पाठ वह नहीं है जो मोबाइल कंपनियों के पास पंजीकृत है (डीएलटी)</translation>
    </message>
    <message>
        <source>The text tells an illness, and others have this phone too</source>
        <translation>पाठ से बीमारी का पता चलता है, और यह फ़ोन दूसरों का भी है</translation>
    </message>
    <message>
        <source>The visit was called off or moved first</source>
        <translation>विज़िट पहले ही रद्द हुई या उसका समय बदल गया</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waits for the hours for messages</source>
        <translation>संदेशों के समय की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waits: somebody with the same phone was written to just now</source>
        <translation>प्रतीक्षा में: इसी फ़ोन वाले किसी और को अभी-अभी संदेश गया है</translation>
    </message>
    <message>
        <source>Was spoken to, or written to about the same, today</source>
        <translation>आज इनसे बात हो चुकी है, या इसी बारे में संदेश जा चुका है</translation>
    </message>
    <message>
        <source>What it was about is so no more</source>
        <translation>जिस बारे में संदेश था वह बात अब नहीं रही</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>A campaign sends texts to everybody in a segment who has allowed it, and shows what came of it.</source>
        <translation>अभियान समूह के उन सभी लोगों को संदेश भेजता है जिन्होंने अनुमति दी है, और दिखाता है कि उससे क्या हुआ।</translation>
    </message>
    <message>
        <source>Armed. It goes out by itself from now on.</source>
        <translation>चालू किया गया। अब से यह अपने-आप जाएगा।</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Kept as a draft. Nothing was sent.</source>
        <translation>ड्राफ़्ट में रखा गया। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Launched. It begins to leave in a minute; until then you can take it back.</source>
        <translation>शुरू कर दिया गया। एक मिनट में भेजना शुरू होगा; तब तक आप इसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया अभियान</translation>
    </message>
    <message>
        <source>No campaigns yet.</source>
        <translation>अभी कोई अभियान नहीं।</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>कितना हुआ</translation>
    </message>
    <message>
        <source>Reach a segment</source>
        <translation>किसी समूह तक पहुँचें</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>ड्राफ़्ट हटाएँ</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>“{name}” हटाया गया।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>Campaigns</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Campaigns: {page}</source>
        <translation>अभियान: {page}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Pages of outreach</source>
        <translation>जनसंपर्क के पेज</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
</context>
<context>
    <name>Camps</name>
    <message>
        <source>Came</source>
        <translation>आए</translation>
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
        <translation>आँखें</translation>
    </message>
    <message>
        <source>General health</source>
        <translation>सामान्य स्वास्थ्य</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>हुआ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Mother and child</source>
        <translation>माँ और बच्चा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>People who came, of those expected</source>
        <translation>आए लोग, अपेक्षित में से</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>Pressure and sugar</source>
        <translation>रक्तचाप और शुगर</translation>
    </message>
    <message>
        <source>Referred for</source>
        <translation>किसके लिए रेफ़र</translation>
    </message>
    <message>
        <source>Seen after</source>
        <translation>बाद में देखे गए</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>दाँत</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} में से {part}</translation>
    </message>
</context>
<context>
    <name>CampsTab</name>
    <message>
        <source>All camps</source>
        <translation>सभी शिविर</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>सभी गाँव</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>सभी साल</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Call off camp</source>
        <translation>शिविर रद्द करें</translation>
    </message>
    <message>
        <source>Call off “{name}”?</source>
        <translation>“{name}” रद्द करें?</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>शिविर</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>It stays in the list as cancelled. People who were told of it are not told by itself.</source>
        <translation>यह सूची में रद्द के रूप में रहेगा। जिन लोगों को बताया गया था उन्हें अपने-आप ख़बर नहीं जाएगी।</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>New camp</source>
        <translation>नया शिविर</translation>
    </message>
    <message>
        <source>No camp fits. Choose another year, village or kind.</source>
        <translation>ऐसा कोई शिविर नहीं। दूसरा साल, गाँव या प्रकार चुनें।</translation>
    </message>
    <message>
        <source>No camps yet.</source>
        <translation>अभी कोई शिविर नहीं।</translation>
    </message>
    <message>
        <source>Plan camp again</source>
        <translation>शिविर फिर तय करें</translation>
    </message>
    <message>
        <source>Plan the first camp</source>
        <translation>पहला शिविर तय करें</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>{rows} people exported.</source>
        <translation>{rows} लोग एक्सपोर्ट हुए।</translation>
    </message>
    <message>
        <source>“{name}” is called off.</source>
        <translation>“{name}” रद्द किया गया।</translation>
    </message>
    <message>
        <source>“{name}” is planned again.</source>
        <translation>“{name}” फिर तय हुआ।</translation>
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
    <name>Canvas</name>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>The steps of the campaign</source>
        <translation>अभियान के चरण</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
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
    <name>CasesPane</name>
    <message>
        <source>As patients read it</source>
        <translation>मरीज़ों को ऐसा दिखेगा</translation>
    </message>
    <message>
        <source>As patients read it: {language}</source>
        <translation>मरीज़ों को ऐसा दिखेगा: {language}</translation>
    </message>
    <message>
        <source>Write a text to see it on real patients, the hardest ones first.</source>
        <translation>संदेश लिखें और उसे असली मरीज़ों पर देखें, सबसे कठिन सबसे पहले।</translation>
    </message>
</context>
<context>
    <name>CautionBar</name>
    <message>
        <source>Also write to those who are new</source>
        <translation>जो नए हैं उन्हें भी लिखें</translation>
    </message>
    <message>
        <source>Also write to those who are new: {n}</source>
        <translation>जो नए हैं उन्हें भी लिखें: {n}</translation>
    </message>
    <message>
        <source>Don't wait, send the rest</source>
        <translation>प्रतीक्षा न करें, बाक़ी भी भेजें</translation>
    </message>
    <message>
        <source>Left out when it goes on: {n}. {why}</source>
        <translation>जारी रखने पर छोड़े जाएँगे: {n}। {why}</translation>
    </message>
    <message>
        <source>Paused. Nothing leaves until you go on.</source>
        <translation>रुका हुआ है। आप जारी रखें तब तक कुछ नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Sending begins in {n} s. Until then nothing has left.</source>
        <translation>भेजना {n} सेकंड में शुरू होगा। तब तक कुछ नहीं गया है।</translation>
    </message>
    <message>
        <source>Since the launch: {changes}.</source>
        <translation>शुरू होने के बाद: {changes}।</translation>
    </message>
    <message>
        <source>Stopped by itself on {when}: {why}</source>
        <translation>{when} को अपने-आप रुका: {why}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The first {n} have left and are watched until {when}; then the rest follows by itself.</source>
        <translation>पहले {n} जा चुके हैं और उन पर {when} तक नज़र है; फिर बाक़ी अपने-आप जाएँगे।</translation>
    </message>
    <message>
        <source>The first {n} leave now. The rest waits until they have been watched.</source>
        <translation>पहले {n} अभी जाएँगे। उन पर नज़र रखने तक बाक़ी प्रतीक्षा करेंगे।</translation>
    </message>
    <message>
        <source>{n} booked</source>
        <translation>{n} ने समय लिया</translation>
    </message>
    <message>
        <source>{n} came</source>
        <translation>{n} आए</translation>
    </message>
    <message>
        <source>{n} new in the segment</source>
        <translation>{n} समूह में नए</translation>
    </message>
    <message>
        <source>{n} no longer in the segment</source>
        <translation>{n} अब समूह में नहीं</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} बाकी</translation>
    </message>
    <message>
        <source>“{name}” is a draft again. Nothing was sent.</source>
        <translation>“{name}” फिर से ड्राफ़्ट है। कुछ नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>Encrypted (STARTTLS)</source>
        <translation>एन्क्रिप्टेड (STARTTLS)</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>हर संदेश</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>बाक़ी सब</translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation>इस कंप्यूटर की फ़ाइल</translation>
    </message>
    <message>
        <source>It arrived and was opened.</source>
        <translation>संदेश पहुँचा और खोला गया।</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>संदेश पहुँच गया।</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>संदेश नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>It is on its way; nobody has confirmed that it arrived.</source>
        <translation>संदेश रास्ते में है; पहुँचने की पुष्टि किसी ने नहीं की।</translation>
    </message>
    <message>
        <source>It was called back.</source>
        <translation>संदेश वापस बुला लिया गया।</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>कीरिंग बंद है</translation>
    </message>
    <message>
        <source>Messages are only written to a file on this computer (console). Nobody receives them until a provider is set up.</source>
        <translation>संदेश केवल इस कंप्यूटर की एक फ़ाइल में लिखे जाते हैं (कंसोल)। जब तक प्रदाता नहीं लगाया जाता, वे किसी को नहीं मिलते।</translation>
    </message>
    <message>
        <source>Messages leave by {provider}, at most {rate} a second.</source>
        <translation>संदेश {provider} से जाते हैं, एक सेकंड में अधिक से अधिक {rate}।</translation>
    </message>
    <message>
        <source>No calls are made until a provider is set up.</source>
        <translation>जब तक प्रदाता नहीं लगाया जाता, कोई कॉल नहीं की जाती।</translation>
    </message>
    <message>
        <source>Nobody: a file on this computer (console)</source>
        <translation>कोई नहीं: इस कंप्यूटर की फ़ाइल (कंसोल)</translation>
    </message>
    <message>
        <source>Nobody: no calls are made</source>
        <translation>कोई नहीं: कॉल नहीं की जाती</translation>
    </message>
    <message>
        <source>Not encrypted: only inside this building</source>
        <translation>एन्क्रिप्टेड नहीं: सिर्फ़ इसी इमारत के अंदर</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>लगा हुआ नहीं</translation>
    </message>
    <message>
        <source>Offers and camps</source>
        <translation>ऑफ़र और शिविर</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>लगा हुआ</translation>
    </message>
    <message>
        <source>The computer's keyring does not answer, so messages wait. Unlock it, then open this page again.</source>
        <translation>कंप्यूटर की कीरिंग उत्तर नहीं दे रही, इसलिए संदेश रुके हैं। उसे खोलें, फिर यह पेज दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The provider has it; it is not on the phone or in the mailbox yet.</source>
        <translation>संदेश प्रदाता के पास है; अभी फ़ोन या मेलबॉक्स तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>The provider or operator held it back.</source>
        <translation>प्रदाता या ऑपरेटर ने संदेश रोक लिया।</translation>
    </message>
    <message>
        <source>The secrets are in the clinic's encrypted file, because this computer has no safe keyring or it refused.</source>
        <translation>गुप्त जानकारी क्लिनिक की एन्क्रिप्टेड फ़ाइल में है, क्योंकि इस कंप्यूटर में सुरक्षित कीरिंग नहीं है या उसने मना किया।</translation>
    </message>
    <message>
        <source>The secrets are in this computer's keyring, for the user who is signed in to it.</source>
        <translation>गुप्त जानकारी इस कंप्यूटर की कीरिंग में है, उस उपयोगकर्ता के लिए जो इसमें साइन इन है।</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>प्रति संदेश</translation>
    </message>
    <message>
        <source>a minute begun</source>
        <translation>प्रति शुरू हुआ मिनट</translation>
    </message>
    <message>
        <source>an SMS part</source>
        <translation>प्रति SMS भाग</translation>
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
    <name>ChannelsSection</name>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>सहेजे बिना छोड़ें</translation>
    </message>
    <message>
        <source>Leave {channel} without saving?</source>
        <translation>{channel} को सहेजे बिना छोड़ें?</translation>
    </message>
    <message>
        <source>Messages leave by</source>
        <translation>संदेश किससे जाते हैं</translation>
    </message>
    <message>
        <source>Only an administrator sets channels up and changes prices.</source>
        <translation>चैनल लगाना और दाम बदलना केवल व्यवस्थापक कर सकते हैं।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What you typed for the provider is lost. Keys are kept nowhere until they are saved.</source>
        <translation>सेवा के लिए आपने जो लिखा वह खो जाएगा। सहेजने तक कुंजियाँ कहीं नहीं रखी जातीं।</translation>
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
    <name>CheckForm</name>
    <message>
        <source>How it goes</source>
        <translation>कैसा चल रहा है</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>On</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>दूसरा मान</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>कैसे बताया</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>निभाया</translation>
    </message>
    <message>
        <source>lower pressure</source>
        <translation>नीचे का रक्तचाप</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>नहीं निभाया</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back to the segment</source>
        <translation>समूह पर वापस</translation>
    </message>
    <message>
        <source>Check another patient: name, phone or clinic number</source>
        <translation>दूसरे मरीज़ को जाँचें: नाम, फ़ोन या क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Find a patient to see why they are in, or what is missing.</source>
        <translation>मरीज़ खोजें और देखें कि वह समूह में क्यों है, या क्या कमी है।</translation>
    </message>
    <message>
        <source>Who is in, and why</source>
        <translation>समूह में कौन है, और क्यों</translation>
    </message>
    <message>
        <source>“{name}”: who is in, and why</source>
        <translation>“{name}”: कौन है, और क्यों</translation>
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
        <source>{new} new · {updated} to update · {same} unchanged · {bad} can't be taken</source>
        <translation>{new} नए · {updated} अपडेट होंगे · {same} जैसे थे · {bad} नहीं लिए जा सकते</translation>
    </message>
</context>
<context>
    <name>ChipsValue</name>
    <message>
        <source>Type, then Enter</source>
        <translation>लिखें, फिर Enter</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>और {number}</translation>
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
    <name>ClinicPage</name>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Channels, last 90 days</source>
        <translation>चैनल, पिछले 90 दिन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>Delivered of sent</source>
        <translation>भेजे में से पहुँचे</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>यह कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>Messages by day of sending, last 30 days</source>
        <translation>भेजने के दिन के अनुसार संदेश, पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>No message was sent in the last 90 days.</source>
        <translation>पिछले 90 दिनों में कोई संदेश नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Visits by month</source>
        <translation>महीने के अनुसार विज़िट</translation>
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
        <translation>ज़िला</translation>
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
        <translation>फ़ोन</translation>
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
        <translation>छोड़े गए</translation>
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
    <name>CombinePage</name>
    <message>
        <source>&amp;First segment</source>
        <translation>पहला समूह</translation>
    </message>
    <message>
        <source>&amp;Name of the new segment</source>
        <translation>नए समूह का नाम</translation>
    </message>
    <message>
        <source>&amp;Second segment</source>
        <translation>दूसरा समूह</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose two different segments.</source>
        <translation>दो अलग-अलग समूह चुनें।</translation>
    </message>
    <message>
        <source>Combine segments</source>
        <translation>समूह मिलाएँ</translation>
    </message>
    <message>
        <source>Combine two segments</source>
        <translation>दो समूह मिलाएँ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>दोनों में</translation>
    </message>
    <message>
        <source>In either of them</source>
        <translation>दोनों में से किसी में भी</translation>
    </message>
    <message>
        <source>Name of the new segment</source>
        <translation>नए समूह का नाम</translation>
    </message>
    <message>
        <source>Only in “{name}”</source>
        <translation>केवल “{name}” में</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>समूह के रूप में सहेजें</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} या {second}</translation>
    </message>
    <message>
        <source>{first} without {second}</source>
        <translation>{first}, {second} को छोड़कर</translation>
    </message>
    <message>
        <source>“{name}” is there now.</source>
        <translation>“{name}” अब बन गया है।</translation>
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
        <translation>मरीज़</translation>
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
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
    <name>ContactPanel</name>
    <message>
        <source>Your role can't send messages. Ask the outreach worker.</source>
        <translation>आपकी भूमिका संदेश नहीं भेज सकती। जनसंपर्क वाले साथी से कहें।</translation>
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
    <name>Damaged</name>
    <message>
        <source>A file of the program is damaged or missing: resources/{file}. Install HMS Desktop again. The clinic's data is not touched by that.</source>
        <translation>प्रोग्राम की एक फ़ाइल ख़राब है या नहीं मिली: resources/{file}। HMS Desktop फिर से इंस्टॉल करें। इससे क्लिनिक के डेटा पर कोई असर नहीं पड़ता।</translation>
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
    <name>DecideBar</name>
    <message>
        <source>It arrived</source>
        <translation>पहुँच गया</translation>
    </message>
    <message>
        <source>It did not arrive: send again</source>
        <translation>नहीं पहुँचा: फिर भेजें</translation>
    </message>
    <message>
        <source>Noted: {n} arrived.</source>
        <translation>दर्ज हुआ: {n} पहुँच गए।</translation>
    </message>
    <message>
        <source>Nobody knows: leave it as it is</source>
        <translation>किसी को पता नहीं: वैसा ही छोड़ें</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>इसका क्या हुआ?</translation>
    </message>
    <message>
        <source>What became of messages</source>
        <translation>संदेशों का क्या हुआ</translation>
    </message>
    <message>
        <source>Why did they get it, or not? {key}</source>
        <translation>उन्हें क्यों मिला, या क्यों नहीं? {key}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>{n} left as they are.</source>
        <translation>{n} वैसे ही छोड़े गए।</translation>
    </message>
    <message>
        <source>{n} sent again in a minute, if all checks allow it.</source>
        <translation>{n} एक मिनट में फिर भेजे जाएँगे, अगर सब जाँचें अनुमति दें।</translation>
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
    <name>Definitions</name>
    <message>
        <source>How many patients are in each of the ten largest segments now. One patient can be in several.</source>
        <translation>दस सबसे बड़े समूहों में अभी कितने-कितने मरीज़ हैं। एक मरीज़ कई समूहों में हो सकता है।</translation>
    </message>
    <message>
        <source>How many were in each segment at the end of each day, as this computer counted them, for the six largest segments. A day on which it was not counted has the number of the day before.</source>
        <translation>छह सबसे बड़े समूहों में हर दिन के अंत में कितने लोग थे, जैसा इस कंप्यूटर ने गिना। जिस दिन गिनती नहीं हुई, उस दिन पिछले दिन की संख्या रहती है।</translation>
    </message>
    <message>
        <source>Messages of campaigns queued in the last 90 days. Nobody hears who read an SMS or a call. Answered: a reply other than stop. Came: each visit within 30 days is credited to the last message that had arrived, once over all campaigns. Credited is not proven.</source>
        <translation>पिछले 90 दिनों में कतार में लगे अभियानों के संदेश। SMS या कॉल किसने पढ़ा, यह किसी को पता नहीं चलता। जवाब दिया: बंद करने के सिवा कोई जवाब। आए: 30 दिनों के अंदर का हर आना, सभी अभियानों में एक ही बार, पहुँचे हुए आख़िरी संदेश के नाम गिना जाता है। नाम गिना जाना प्रमाण नहीं है।</translation>
    </message>
    <message>
        <source>Sent: the provider took the message. Delivered: it reached the phone, whether or not it was read. Read: the phone told so; SMS can't, and people can switch it off. Each message counts on the day it was sent.</source>
        <translation>भेजे गए: प्रदाता ने संदेश ले लिया। पहुँचे: फ़ोन तक पहुँचा, पढ़ा गया हो या नहीं। पढ़े गए: फ़ोन ने बताया; SMS नहीं बता सकता, और लोग इसे बंद कर सकते हैं। हर संदेश भेजे जाने के दिन में गिना जाता है।</translation>
    </message>
    <message>
        <source>Visits that took place in each month, of every kind, this month up to today.</source>
        <translation>हर महीने हुई हर प्रकार की विज़िट, इस महीने आज तक।</translation>
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
        <source>Details of the card</source>
        <translation>कार्ड का विवरण</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
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
        <translation>नोट</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>अभी यहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
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
        <source>The campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>समाप्त</translation>
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
        <translation>आज</translation>
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
        <source>Type the 14 groups from the recovery sheet of this clinic. Capitals and hyphens don't matter.</source>
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
    <name>DurationField</name>
    <message>
        <source>How long</source>
        <translation>कितनी देर</translation>
    </message>
    <message>
        <source>Minutes, hours, days or weeks</source>
        <translation>मिनट, घंटे, दिन या सप्ताह</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>सप्ताह</translation>
    </message>
</context>
<context>
    <name>DurationValue</name>
    <message>
        <source>90 days</source>
        <translation>90 दिन</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>years</source>
        <translation>साल</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>ड्राफ़्ट में रखें</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया अभियान</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>फिर से करें (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Review and arm</source>
        <translation>देखें और चालू करें</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>देखें और भेजें</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>आज़माकर देखें</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>वापस लें (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>({steps})</source>
        <translation>({steps})</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, फिर </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 सप्ताह</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; फिर </translation>
    </message>
    <message>
        <source>A message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>कोई व्यक्ति</translation>
    </message>
    <message>
        <source>A person does</source>
        <translation>कोई व्यक्ति करे</translation>
    </message>
    <message>
        <source>A person does: {words}</source>
        <translation>कोई व्यक्ति करे: {words}</translation>
    </message>
    <message>
        <source>A question: what happened since?</source>
        <translation>सवाल: इसके बाद क्या हुआ?</translation>
    </message>
    <message>
        <source>A task for a person</source>
        <translation>किसी व्यक्ति के लिए काम</translation>
    </message>
    <message>
        <source>A wait</source>
        <translation>प्रतीक्षा</translation>
    </message>
    <message>
        <source>About {rupees} without GST, if every message is sent.</source>
        <translation>हर संदेश जाए तो जीएसटी के बिना लगभग {rupees}।</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>Add a card after this one</source>
        <translation>इसके बाद कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>बार-बार</translation>
    </message>
    <message>
        <source>As soon as {event}</source>
        <translation>जैसे ही {event}</translation>
    </message>
    <message>
        <source>Choose a channel and a text.</source>
        <translation>चैनल और संदेश चुनें।</translation>
    </message>
    <message>
        <source>Choose a day, and a time of day as 10:00.</source>
        <translation>दिन चुनें, और समय ऐसे लिखें: 10:00।</translation>
    </message>
    <message>
        <source>Choose a text for each way that is tried when it does not arrive, or take that way out.</source>
        <translation>न पहुँचने पर आज़माए जाने वाले हर रास्ते के लिए संदेश चुनें, या वह रास्ता हटा दें।</translation>
    </message>
    <message>
        <source>Choose a text.</source>
        <translation>संदेश चुनें।</translation>
    </message>
    <message>
        <source>Choose for whom it is: a segment.</source>
        <translation>चुनें कि यह किसके लिए है: कोई समूह।</translation>
    </message>
    <message>
        <source>Choose on which days: a weekday, 1 to 31, or a date as 15/03.</source>
        <translation>चुनें कि किन दिनों: सप्ताह का दिन, 1 से 31, या तारीख़ जैसे 15/03।</translation>
    </message>
    <message>
        <source>Choose the segment that patients come into or leave.</source>
        <translation>वह समूह चुनें जिसमें मरीज़ आते हैं या जिसे छोड़ते हैं।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Cut, to put it somewhere else</source>
        <translation>काटें, ताकि कहीं और रखा जा सके</translation>
    </message>
    <message>
        <source>Every day at {at}</source>
        <translation>हर दिन {at} पर</translation>
    </message>
    <message>
        <source>Every month on {days} at {at}</source>
        <translation>हर महीने {days} को {at} पर</translation>
    </message>
    <message>
        <source>Every week on {days} at {at}</source>
        <translation>हर सप्ताह {days} को {at} पर</translation>
    </message>
    <message>
        <source>Every year on {days} at {at}</source>
        <translation>हर साल {days} को {at} पर</translation>
    </message>
    <message>
        <source>For whom? Choose a segment.</source>
        <translation>किसके लिए? समूह चुनें।</translation>
    </message>
    <message>
        <source>For “{segment}” · {purpose}</source>
        <translation>“{segment}” के लिए · {purpose}</translation>
    </message>
    <message>
        <source>Give the campaign a name, so that you find it again.</source>
        <translation>अभियान को नाम दें, ताकि वह फिर मिल सके।</translation>
    </message>
    <message>
        <source>Has the message arrived within {time}?</source>
        <translation>क्या संदेश {time} के भीतर पहुँचा?</translation>
    </message>
    <message>
        <source>Has the message been read within {time}?</source>
        <translation>क्या संदेश {time} के भीतर पढ़ा गया?</translation>
    </message>
    <message>
        <source>Has the patient booked a visit within {time}?</source>
        <translation>क्या मरीज़ ने {time} के भीतर विज़िट बुक की?</translation>
    </message>
    <message>
        <source>Has the patient come within {time}?</source>
        <translation>क्या मरीज़ {time} के भीतर आए?</translation>
    </message>
    <message>
        <source>Has the patient replied within {time}?</source>
        <translation>क्या मरीज़ ने {time} के भीतर उत्तर दिया?</translation>
    </message>
    <message>
        <source>If it does not arrive, a person does: {words}</source>
        <translation>न पहुँचे तो कोई व्यक्ति करे: {words}</translation>
    </message>
    <message>
        <source>If it does not arrive, by {channel}</source>
        <translation>न पहुँचे तो {channel} से</translation>
    </message>
    <message>
        <source>If it does not arrive, {channel}: {n} could get it, {cost}</source>
        <translation>न पहुँचे तो {channel}: {n} को मिल सकता है, {cost}</translation>
    </message>
    <message>
        <source>It reaches each of them only when the event happens to them.</source>
        <translation>यह हर एक तक तभी पहुँचता है जब उनके साथ वह बात होती है।</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Not sent: {why}</source>
        <translation>नहीं भेजा गया: {why}</translation>
    </message>
    <message>
        <source>Nothing here: it goes on below.</source>
        <translation>यहाँ कुछ नहीं: आगे नीचे चलता है।</translation>
    </message>
    <message>
        <source>On {event}, at {at}</source>
        <translation>{event}, {at} पर</translation>
    </message>
    <message>
        <source>On {when}</source>
        <translation>{when} को</translation>
    </message>
    <message>
        <source>Once, as soon as it is launched</source>
        <translation>एक बार, शुरू करते ही</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>एक बार, तय समय पर</translation>
    </message>
    <message>
        <source>Only {condition}</source>
        <translation>केवल {condition}</translation>
    </message>
    <message>
        <source>Paste after this one</source>
        <translation>इसके बाद चिपकाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Say how long to wait for it, at most a year.</source>
        <translation>लिखें कि इसकी कितनी देर प्रतीक्षा करनी है, अधिक से अधिक एक साल।</translation>
    </message>
    <message>
        <source>Say how long to wait, at most a year.</source>
        <translation>लिखें कि कितनी देर प्रतीक्षा करनी है, अधिक से अधिक एक साल।</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>थोड़े शब्दों में लिखें कि क्या करना है।</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>लिखें कि क्या करना है।</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>संदेश भेजें</translation>
    </message>
    <message>
        <source>Send by {channel}</source>
        <translation>{channel} से भेजें</translation>
    </message>
    <message>
        <source>Show how it goes on {condition}</source>
        <translation>दिखाएँ कि आगे क्या होगा {condition}</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>The last day can't be read. Write it as 31/03/2027, or leave it empty.</source>
        <translation>अंतिम दिन पढ़ा नहीं जा सका। ऐसे लिखें: 31/03/2027, या ख़ाली छोड़ दें।</translation>
    </message>
    <message>
        <source>The patient books a visit</source>
        <translation>मरीज़ विज़िट बुक करे</translation>
    </message>
    <message>
        <source>The patient comes to the clinic</source>
        <translation>मरीज़ क्लिनिक आए</translation>
    </message>
    <message>
        <source>The patient is no longer in the segment</source>
        <translation>मरीज़ अब समूह में न रहे</translation>
    </message>
    <message>
        <source>The patient replies</source>
        <translation>मरीज़ उत्तर दे</translation>
    </message>
    <message>
        <source>The patient says no to messages</source>
        <translation>मरीज़ संदेशों के लिए मना करे</translation>
    </message>
    <message>
        <source>The text is for another purpose or channel. Choose another one.</source>
        <translation>यह पाठ दूसरे उद्देश्य या चैनल के लिए है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The text is no longer in the library. Choose another one.</source>
        <translation>यह पाठ अब संग्रह में नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Then wait {time}</source>
        <translation>फिर {time} प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>This text is not in the library any more.</source>
        <translation>यह पाठ अब संग्रह में नहीं है।</translation>
    </message>
    <message>
        <source>When does it go out?</source>
        <translation>यह कब जाता है?</translation>
    </message>
    <message>
        <source>When it is launched</source>
        <translation>जब इसे शुरू किया जाए</translation>
    </message>
    <message>
        <source>When something happens to a patient</source>
        <translation>जब मरीज़ के साथ कुछ हो</translation>
    </message>
    <message>
        <source>Who {what} leaves at once, so nobody comes to the cards under Yes. Take the tick off at “The end”, or take those cards out.</source>
        <translation>जो {what}, वह तुरंत बाहर हो जाता है, इसलिए “हाँ” के नीचे के कार्डों तक कोई नहीं पहुँचता। “समाप्त” पर वह निशान हटाएँ, या वे कार्ड निकाल दें।</translation>
    </message>
    <message>
        <source>Who {what} leaves at once.</source>
        <translation>जो {what}, वह तुरंत बाहर हो जाता है।</translation>
    </message>
    <message>
        <source>Who {what} leaves here: nothing more is sent.</source>
        <translation>जो {what}, वह यहाँ बाहर हो जाता है: और कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Write the time of day as 10:00.</source>
        <translation>समय ऐसे लिखें: 10:00।</translation>
    </message>
    <message>
        <source>a patient comes into a segment</source>
        <translation>मरीज़ किसी समूह में आता है</translation>
    </message>
    <message>
        <source>a patient comes into “{segment}”</source>
        <translation>मरीज़ “{segment}” में आता है</translation>
    </message>
    <message>
        <source>a patient gives {at_most} of 5 stars or fewer</source>
        <translation>मरीज़ 5 में से {at_most} या कम तारे देता है</translation>
    </message>
    <message>
        <source>a patient is not content</source>
        <translation>मरीज़ संतुष्ट नहीं है</translation>
    </message>
    <message>
        <source>a patient leaves a segment</source>
        <translation>मरीज़ किसी समूह को छोड़ता है</translation>
    </message>
    <message>
        <source>a patient leaves “{segment}”</source>
        <translation>मरीज़ “{segment}” को छोड़ता है</translation>
    </message>
    <message>
        <source>a patient misses {times} check-ins of a goal, one after the other</source>
        <translation>मरीज़ लक्ष्य की लगातार {times} जाँचें चूकता है</translation>
    </message>
    <message>
        <source>a patient reaches a goal</source>
        <translation>मरीज़ लक्ष्य पूरा करता है</translation>
    </message>
    <message>
        <source>a patient slips from a goal</source>
        <translation>मरीज़ लक्ष्य से पिछड़ता है</translation>
    </message>
    <message>
        <source>a patient was at a camp</source>
        <translation>मरीज़ शिविर में आया</translation>
    </message>
    <message>
        <source>a patient was at a camp{kind}</source>
        <translation>शिविर{kind}: मरीज़ आया</translation>
    </message>
    <message>
        <source>a patient's engagement drops</source>
        <translation>मरीज़ का जुड़ाव घटता है</translation>
    </message>
    <message>
        <source>a patient's engagement drops by {at_least} points or more</source>
        <translation>मरीज़ का जुड़ाव {at_least} या अधिक अंक घटता है</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>कोई व्यक्ति</translation>
    </message>
    <message>
        <source>a person does: {words}</source>
        <translation>कोई व्यक्ति करे: {words}</translation>
    </message>
    <message>
        <source>a visit is booked</source>
        <translation>विज़िट बुक होती है</translation>
    </message>
    <message>
        <source>a visit is missed</source>
        <translation>विज़िट छूट जाती है</translation>
    </message>
    <message>
        <source>a visit is over</source>
        <translation>विज़िट पूरी होती है</translation>
    </message>
    <message>
        <source>a visit{kind} is booked</source>
        <translation>विज़िट{kind} बुक होती है</translation>
    </message>
    <message>
        <source>a visit{kind} is missed</source>
        <translation>विज़िट{kind} छूट जाती है</translation>
    </message>
    <message>
        <source>a visit{kind} is over</source>
        <translation>विज़िट{kind} पूरी होती है</translation>
    </message>
    <message>
        <source>about {rupees}</source>
        <translation>लगभग {rupees}</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>घर पर</translation>
    </message>
    <message>
        <source>at the clinic</source>
        <translation>क्लिनिक में</translation>
    </message>
    <message>
        <source>books a visit</source>
        <translation>विज़िट बुक करे</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो से</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>आ जाए</translation>
    </message>
    <message>
        <source>for everything</source>
        <translation>सब कुछ के लिए</translation>
    </message>
    <message>
        <source>for eyes</source>
        <translation>आँखों के लिए</translation>
    </message>
    <message>
        <source>for mothers and children</source>
        <translation>माँ और बच्चे के लिए</translation>
    </message>
    <message>
        <source>for sugar and blood pressure</source>
        <translation>शुगर और बीपी के लिए</translation>
    </message>
    <message>
        <source>for teeth</source>
        <translation>दाँतों के लिए</translation>
    </message>
    <message>
        <source>if a visit is booked within {time}</source>
        <translation>यदि {time} के भीतर विज़िट बुक हो</translation>
    </message>
    <message>
        <source>if it arrives within {time}</source>
        <translation>यदि {time} के भीतर पहुँच जाए</translation>
    </message>
    <message>
        <source>if it has not arrived within {time}</source>
        <translation>यदि {time} के भीतर न पहुँचे</translation>
    </message>
    <message>
        <source>if it is not read within {time}</source>
        <translation>यदि {time} के भीतर न पढ़ा जाए</translation>
    </message>
    <message>
        <source>if it is read within {time}</source>
        <translation>यदि {time} के भीतर पढ़ा जाए</translation>
    </message>
    <message>
        <source>if no visit is booked within {time}</source>
        <translation>यदि {time} के भीतर कोई विज़िट बुक न हो</translation>
    </message>
    <message>
        <source>if the patient comes within {time}</source>
        <translation>यदि मरीज़ {time} के भीतर आए</translation>
    </message>
    <message>
        <source>if the patient has not come within {time}</source>
        <translation>यदि मरीज़ {time} के भीतर न आए</translation>
    </message>
    <message>
        <source>if the patient replies within {time}</source>
        <translation>यदि मरीज़ {time} के भीतर उत्तर दे</translation>
    </message>
    <message>
        <source>if there is no reply within {time}</source>
        <translation>यदि {time} के भीतर उत्तर न आए</translation>
    </message>
    <message>
        <source>in a long illness</source>
        <translation>लंबी बीमारी के लिए</translation>
    </message>
    <message>
        <source>in pregnancy</source>
        <translation>गर्भावस्था के लिए</translation>
    </message>
    <message>
        <source>is no longer in the segment</source>
        <translation>अब समूह में न रहे</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>कोई दाम पता नहीं</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>कोई समय नहीं</translation>
    </message>
    <message>
        <source>of a child</source>
        <translation>बच्चे के लिए</translation>
    </message>
    <message>
        <source>of an adolescent</source>
        <translation>किशोर के लिए</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>उत्तर दे</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>मना करे</translation>
    </message>
    <message>
        <source>send “{text}” by {channel}</source>
        <translation>“{text}” {channel} से भेजें</translation>
    </message>
    <message>
        <source>the day a dose or check-up is due</source>
        <translation>ख़ुराक या जाँच का तय दिन</translation>
    </message>
    <message>
        <source>the day a dose or check-up{kind} is due</source>
        <translation>ख़ुराक या जाँच का तय दिन{kind}</translation>
    </message>
    <message>
        <source>the day of a booked visit</source>
        <translation>बुक की गई विज़िट का दिन</translation>
    </message>
    <message>
        <source>the day of a booked visit{kind}</source>
        <translation>बुक की गई विज़िट का दिन{kind}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>the message has arrived</source>
        <translation>संदेश पहुँच गया</translation>
    </message>
    <message>
        <source>the message has been read</source>
        <translation>संदेश पढ़ा गया</translation>
    </message>
    <message>
        <source>the patient has booked a visit</source>
        <translation>मरीज़ ने विज़िट बुक की</translation>
    </message>
    <message>
        <source>the patient has come</source>
        <translation>मरीज़ आ गए</translation>
    </message>
    <message>
        <source>the patient has replied</source>
        <translation>मरीज़ ने उत्तर दिया</translation>
    </message>
    <message>
        <source>the patient's birthday</source>
        <translation>मरीज़ का जन्मदिन</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>यह कार्ड</translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation>{time} प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>{channel}: {n} can get it, {cost}</source>
        <translation>{channel}: {n} को मिल सकता है, {cost}</translation>
    </message>
    <message>
        <source>{condition}, {steps}</source>
        <translation>{condition}, {steps}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} या {last}</translation>
    </message>
    <message>
        <source>{first}, otherwise {steps}</source>
        <translation>{first}, नहीं तो {steps}</translation>
    </message>
    <message>
        <source>{name} gets this:</source>
        <translation>{name} को यह मिलता है:</translation>
    </message>
    <message>
        <source>{name} is in it, but gets no message:</source>
        <translation>{name} इसमें हैं, पर उन्हें कोई संदेश नहीं मिलता:</translation>
    </message>
    <message>
        <source>{name} is left out: {why}</source>
        <translation>{name} छोड़े गए: {why}</translation>
    </message>
    <message>
        <source>{name} is not in the segment. This is what would be sent all the same:</source>
        <translation>{name} समूह में नहीं हैं। फिर भी भेजा जाता तो यह जाता:</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} दिन</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} घंटे</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} मिनट</translation>
    </message>
    <message>
        <source>{n} of {all} in the segment are taken in.</source>
        <translation>समूह के {all} में से {n} लिए जाते हैं।</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} सप्ताह</translation>
    </message>
    <message>
        <source>{n}: {why}</source>
        <translation>{n}: {why}</translation>
    </message>
    <message>
        <source>{sent} (if it does not arrive: {ways})</source>
        <translation>{sent} (न पहुँचे तो: {ways})</translation>
    </message>
    <message>
        <source>{time} after {event}</source>
        <translation>{event}, उसके {time} बाद</translation>
    </message>
    <message>
        <source>{time} before {event}, at {at}</source>
        <translation>{event}: {time} पहले, {at} पर</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>{way}, {cost}</source>
        <translation>{way}, {cost}</translation>
    </message>
    <message>
        <source>{when}, for “{segment}”: {steps}.</source>
        <translation>{when}, “{segment}” के लिए: {steps}।</translation>
    </message>
    <message>
        <source>{when}, until {day}</source>
        <translation>{when}, {day} तक</translation>
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
    <name>EntryPanel</name>
    <message>
        <source>Book (B)</source>
        <translation>बुक करें (B)</translation>
    </message>
    <message>
        <source>Copy the number (C)</source>
        <translation>नंबर कॉपी करें (C)</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>पिछली कॉल</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>नंबर नहीं</translation>
    </message>
    <message>
        <source>Number copied: {number}</source>
        <translation>नंबर कॉपी हुआ: {number}</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>खोलें (Enter)</translation>
    </message>
    <message>
        <source>Write (M)</source>
        <translation>लिखें (M)</translation>
    </message>
    <message>
        <source>best time: {time}</source>
        <translation>सबसे अच्छा समय: {time}</translation>
    </message>
    <message>
        <source>household {name}</source>
        <translation>परिवार {name}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>{language} बोलते हैं</translation>
    </message>
</context>
<context>
    <name>ExitsForm</name>
    <message>
        <source>Nothing more is sent to a patient when</source>
        <translation>मरीज़ को और कुछ नहीं भेजा जाता जब</translation>
    </message>
    <message>
        <source>Who has died, moved away or taken back the consent gets nothing more in any case.</source>
        <translation>जिनकी मृत्यु हो गई, जो कहीं और चले गए या जिन्होंने सहमति वापस ले ली, उन्हें वैसे भी और कुछ नहीं मिलता।</translation>
    </message>
</context>
<context>
    <name>ExperimentCard</name>
    <message>
        <source>Counted by phone or household: {metric}, within {days} days</source>
        <translation>फ़ोन या परिवार के हिसाब से गिना गया: {metric}, {days} दिनों में</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>साबित नहीं</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>साबित</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>क्या आज़माया गया</translation>
    </message>
    <message>
        <source>{did} of {of}</source>
        <translation>{of} में से {did}</translation>
    </message>
</context>
<context>
    <name>ExperimentDialog</name>
    <message>
        <source>&amp;Held back, to see whether writing helps at all</source>
        <translation>रोककर रखे गए, यह देखने के लिए कि लिखने से फ़ायदा होता भी है या नहीं (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look at the result</source>
        <translation>नतीजा कब देखें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Usually do it</source>
        <translation>आम तौर पर कितने ऐसा करते हैं (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>कितने समय में (&amp;W)</translation>
    </message>
    <message>
        <source>A &amp;rise worth the trouble</source>
        <translation>कितनी बढ़त काम की है (&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Phones and households: {groups}</source>
        <translation>फ़ोन और परिवार: {groups}</translation>
    </message>
    <message>
        <source>Rate that is usual</source>
        <translation>आम तौर पर कितने</translation>
    </message>
    <message>
        <source>Rise worth the trouble</source>
        <translation>काम की बढ़त</translation>
    </message>
    <message>
        <source>Share held back</source>
        <translation>रोककर रखा गया हिस्सा</translation>
    </message>
    <message>
        <source>Texts are tried in the first message; later messages are the same for all. Who is held back gets none of them.</source>
        <translation>पाठ पहले संदेश में आज़माए जाते हैं; बाद के संदेश सबके लिए एक जैसे हैं। जिन्हें रोककर रखा गया, उन्हें इनमें से कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>Try nothing</source>
        <translation>कुछ न आज़माएँ</translation>
    </message>
    <message>
        <source>Try texts, or hold some back</source>
        <translation>अलग-अलग पाठ आज़माएँ, या कुछ लोगों को रोककर रखें</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>यही इस्तेमाल करें</translation>
    </message>
    <message>
        <source>What &amp;counts</source>
        <translation>क्या गिना जाए (&amp;C)</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>क्या गिना जाए</translation>
    </message>
    <message>
        <source>What is usual is from your own register of the last year.</source>
        <translation>आम तौर पर कितना होता है, यह पिछले एक साल के आपके ही रजिस्टर से है।</translation>
    </message>
    <message>
        <source>When to look at the result</source>
        <translation>नतीजा कब देखना है</translation>
    </message>
    <message>
        <source>Who shares a phone or a household always gets the same text.</source>
        <translation>जिनका फ़ोन या परिवार एक है, उन्हें हमेशा एक ही पाठ मिलता है।</translation>
    </message>
    <message>
        <source>Your register does not say yet how many do it without a message. Fill in about how many of 100.</source>
        <translation>आपके रजिस्टर से अभी पता नहीं चलता कि बिना संदेश के कितने लोग ऐसा करते हैं। भरें कि 100 में लगभग कितने।</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>in 100</source>
        <translation>100 में</translation>
    </message>
</context>
<context>
    <name>ExperimentRow</name>
    <message>
        <source>Choose a segment and a template first.</source>
        <translation>पहले समूह और टेम्पलेट चुनें।</translation>
    </message>
    <message>
        <source>Try texts, or hold some back…</source>
        <translation>अलग-अलग पाठ आज़माएँ, या कुछ लोगों को रोककर रखें…</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} दिनों में</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>{number} पाठ</translation>
    </message>
    <message>
        <source>{share} % held back</source>
        <translation>{share} % रोककर रखे गए</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>Answer the message</source>
        <translation>संदेश का उत्तर देना</translation>
    </message>
    <message>
        <source>At any time: needs larger differences</source>
        <translation>कभी भी: ज़्यादा बड़ा अंतर चाहिए</translation>
    </message>
    <message>
        <source>Book a visit, or come</source>
        <translation>विज़िट बुक करना, या आना</translation>
    </message>
    <message>
        <source>Cannot tell whether it helps: somewhere between {low} and {high} in 100.</source>
        <translation>कह नहीं सकते कि इससे फ़ायदा है या नहीं: 100 में {low} और {high} के बीच कहीं।</translation>
    </message>
    <message>
        <source>Cannot tell whether “{second}” does better than “{first}”: between {low} and {high} in 100.</source>
        <translation>कह नहीं सकते कि “{second}” “{first}” से बेहतर है या नहीं: 100 में {low} और {high} के बीच।</translation>
    </message>
    <message>
        <source>Cannot tell: too few phones and households, or too few of them did it.</source>
        <translation>कह नहीं सकते: फ़ोन और परिवार बहुत कम हैं, या उनमें से बहुत कम ने ऐसा किया।</translation>
    </message>
    <message>
        <source>Come to the clinic</source>
        <translation>क्लिनिक आना</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>रोककर रखे गए</translation>
    </message>
    <message>
        <source>It does harm: {value} in 100 against those held back (somewhere between {low} and {high}).</source>
        <translation>इससे नुक़सान है: रोककर रखे गए लोगों के मुक़ाबले 100 में {value} (कहीं {low} और {high} के बीच)।</translation>
    </message>
    <message>
        <source>It helps: {value} more in 100 than of those held back (somewhere between {low} and {high}).</source>
        <translation>इससे फ़ायदा है: रोककर रखे गए लोगों से 100 में {value} ज़्यादा (कहीं {low} और {high} के बीच)।</translation>
    </message>
    <message>
        <source>It makes no difference that is worth the trouble (between {low} and {high} in 100).</source>
        <translation>इससे कोई काम का अंतर नहीं पड़ता (100 में {low} और {high} के बीच)।</translation>
    </message>
    <message>
        <source>No verdict: the groups are not as large as planned, so something chose who is in them. Tell your administrator.</source>
        <translation>कोई फ़ैसला नहीं: ग्रुप उतने बड़े नहीं हैं जितने तय थे, यानी किसी बात से यह तय हुआ कि उनमें कौन हो। अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>Once, at the end: sees smaller differences</source>
        <translation>एक बार, अंत में: छोटा अंतर भी दिखता है</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>संदेश पढ़ना</translation>
    </message>
    <message>
        <source>Too early to look: the verdict is there on {day}.</source>
        <translation>देखने के लिए अभी जल्दी है: फ़ैसला {day} को मिलेगा।</translation>
    </message>
    <message>
        <source>{number} in the smallest group are enough: a rise of {rise} in 100 is found with a chance of {chance}.</source>
        <translation>सबसे छोटे ग्रुप में {number} काफ़ी हैं: 100 में {rise} की बढ़त पकड़ में आने की संभावना {chance} है।</translation>
    </message>
    <message>
        <source>{number} in the smallest group find a rise of {rise} in 100 with a chance of {chance} only; {needed} would be better.</source>
        <translation>सबसे छोटे ग्रुप में {number} होने से 100 में {rise} की बढ़त पकड़ में आने की संभावना केवल {chance} है; {needed} बेहतर होंगे।</translation>
    </message>
    <message>
        <source>{number} phones or households in the smallest group can't tell you anything: it would take {needed}.</source>
        <translation>सबसे छोटे ग्रुप में {number} फ़ोन या परिवार आपको कुछ नहीं बता सकते: {needed} चाहिए होंगे।</translation>
    </message>
    <message>
        <source>“{second}” and “{first}” do equally well. Keep “{first}”.</source>
        <translation>“{second}” और “{first}” दोनों बराबर अच्छे हैं। “{first}” ही रखें।</translation>
    </message>
    <message>
        <source>“{second}” does better than “{first}”: {value} more in 100 (between {low} and {high}).</source>
        <translation>“{second}” “{first}” से बेहतर है: 100 में {value} ज़्यादा ({low} और {high} के बीच)।</translation>
    </message>
    <message>
        <source>“{second}” does worse than “{first}”: {value} in 100 (between {low} and {high}).</source>
        <translation>“{second}” “{first}” से कमज़ोर है: 100 में {value} ({low} और {high} के बीच)।</translation>
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
        <translation>{name} में एक्सपोर्ट हो रहा है</translation>
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
        <source>Age in months</source>
        <translation>उम्र महीनों में</translation>
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
        <translation>एलर्जी: गंभीरता</translation>
    </message>
    <message>
        <source>Allergy: Substance</source>
        <translation>एलर्जी: पदार्थ</translation>
    </message>
    <message>
        <source>Appointment: Booked at</source>
        <translation>अपॉइंटमेंट: कब बुक हुआ</translation>
    </message>
    <message>
        <source>Appointment: Kind</source>
        <translation>अपॉइंटमेंट: प्रकार</translation>
    </message>
    <message>
        <source>Appointment: Minutes</source>
        <translation>अपॉइंटमेंट: मिनट</translation>
    </message>
    <message>
        <source>Appointment: Reason</source>
        <translation>अपॉइंटमेंट: कारण</translation>
    </message>
    <message>
        <source>Appointment: Starts at</source>
        <translation>अपॉइंटमेंट: शुरू होने का समय</translation>
    </message>
    <message>
        <source>Appointment: Status</source>
        <translation>अपॉइंटमेंट: स्थिति</translation>
    </message>
    <message>
        <source>Appointment: Status since</source>
        <translation>अपॉइंटमेंट: स्थिति कब से</translation>
    </message>
    <message>
        <source>Appointment: Why cancelled</source>
        <translation>अपॉइंटमेंट: रद्द होने का कारण</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
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
        <source>Call: Called about</source>
        <translation>कॉल: किस बारे में</translation>
    </message>
    <message>
        <source>Call: Not before</source>
        <translation>कॉल: इससे पहले नहीं</translation>
    </message>
    <message>
        <source>Call: Number called</source>
        <translation>कॉल: किस नंबर पर</translation>
    </message>
    <message>
        <source>Call: Outcome</source>
        <translation>कॉल: नतीजा</translation>
    </message>
    <message>
        <source>Call: Reason</source>
        <translation>कॉल: कारण</translation>
    </message>
    <message>
        <source>Call: When</source>
        <translation>कॉल: कब</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Camp attendance: Referred for</source>
        <translation>शिविर में आना: किसके लिए रेफ़र</translation>
    </message>
    <message>
        <source>Camp attendance: Services given</source>
        <translation>शिविर में आना: दी गई सेवाएँ</translation>
    </message>
    <message>
        <source>Camp attendance: When</source>
        <translation>शिविर में आना: कब</translation>
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
        <translation>बीमारी: कब से</translation>
    </message>
    <message>
        <source>Condition: Status</source>
        <translation>बीमारी: स्थिति</translation>
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
        <translation>वापस ली गई सहमति (चैनल:उद्देश्य)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Days to the birthday</source>
        <translation>जन्मदिन में कितने दिन</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation>दी गई खुराकें</translation>
    </message>
    <message>
        <source>Due: Due on</source>
        <translation>बाक़ी देखभाल: किस तारीख़ को</translation>
    </message>
    <message>
        <source>Due: List</source>
        <translation>बाक़ी देखभाल: सूची</translation>
    </message>
    <message>
        <source>Due: Overdue from</source>
        <translation>बाक़ी देखभाल: विलंब कब से</translation>
    </message>
    <message>
        <source>Due: Too late after</source>
        <translation>बाक़ी देखभाल: इसके बाद देर हो जाएगी</translation>
    </message>
    <message>
        <source>Due: What</source>
        <translation>बाक़ी देखभाल: क्या</translation>
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
        <source>Father's or husband's name</source>
        <translation>पिता या पति का नाम</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>दी गई प्रतिक्रियाएँ</translation>
    </message>
    <message>
        <source>Feedback: Answered at</source>
        <translation>प्रतिक्रिया: उत्तर कब दिया</translation>
    </message>
    <message>
        <source>Feedback: Channel</source>
        <translation>प्रतिक्रिया: चैनल</translation>
    </message>
    <message>
        <source>Feedback: Comment</source>
        <translation>प्रतिक्रिया: टिप्पणी</translation>
    </message>
    <message>
        <source>Feedback: Rating</source>
        <translation>प्रतिक्रिया: तारे</translation>
    </message>
    <message>
        <source>Feedback: When</source>
        <translation>प्रतिक्रिया: कब</translation>
    </message>
    <message>
        <source>Feedback: Would recommend</source>
        <translation>प्रतिक्रिया: सिफ़ारिश करेंगे</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Goal check-in: Channel</source>
        <translation>लक्ष्य का हाल-चाल: चैनल</translation>
    </message>
    <message>
        <source>Goal check-in: Kept to it</source>
        <translation>लक्ष्य का हाल-चाल: निभाया</translation>
    </message>
    <message>
        <source>Goal check-in: Second value</source>
        <translation>लक्ष्य का हाल-चाल: दूसरा मान</translation>
    </message>
    <message>
        <source>Goal check-in: Value</source>
        <translation>लक्ष्य का हाल-चाल: मान</translation>
    </message>
    <message>
        <source>Goal check-in: When</source>
        <translation>लक्ष्य का हाल-चाल: कब</translation>
    </message>
    <message>
        <source>Goal check-ins</source>
        <translation>लक्ष्यों के हाल-चाल</translation>
    </message>
    <message>
        <source>Goal: Asked every so many days</source>
        <translation>लक्ष्य: कितने दिनों में पूछना है</translation>
    </message>
    <message>
        <source>Goal: Direction</source>
        <translation>लक्ष्य: दिशा</translation>
    </message>
    <message>
        <source>Goal: Goal</source>
        <translation>लक्ष्य: लक्ष्य</translation>
    </message>
    <message>
        <source>Goal: Measured by</source>
        <translation>लक्ष्य: किससे मापा जाए</translation>
    </message>
    <message>
        <source>Goal: Second target</source>
        <translation>लक्ष्य: दूसरा लक्ष्य मान</translation>
    </message>
    <message>
        <source>Goal: Started on</source>
        <translation>लक्ष्य: कब शुरू हुआ</translation>
    </message>
    <message>
        <source>Goal: Status</source>
        <translation>लक्ष्य: स्थिति</translation>
    </message>
    <message>
        <source>Goal: Status since</source>
        <translation>लक्ष्य: स्थिति कब से</translation>
    </message>
    <message>
        <source>Goal: Target</source>
        <translation>लक्ष्य: लक्ष्य मान</translation>
    </message>
    <message>
        <source>Goal: Wanted by</source>
        <translation>लक्ष्य: कब तक पाना है</translation>
    </message>
    <message>
        <source>Health goals</source>
        <translation>स्वास्थ्य लक्ष्य</translation>
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
        <translation>पहचान: नंबर</translation>
    </message>
    <message>
        <source>Immunization: Dose</source>
        <translation>टीकाकरण: खुराक</translation>
    </message>
    <message>
        <source>Immunization: Given on</source>
        <translation>टीकाकरण: दी गई तारीख़</translation>
    </message>
    <message>
        <source>Immunization: Lot</source>
        <translation>टीकाकरण: लॉट</translation>
    </message>
    <message>
        <source>Immunization: Where</source>
        <translation>टीकाकरण: कहाँ</translation>
    </message>
    <message>
        <source>Journey: Engagement score</source>
        <translation>सफ़र: जुड़ाव का स्कोर</translation>
    </message>
    <message>
        <source>Journey: Expected back on</source>
        <translation>सफ़र: फिर कब आना है</translation>
    </message>
    <message>
        <source>Journey: Journey stage</source>
        <translation>सफ़र: सफ़र का चरण</translation>
    </message>
    <message>
        <source>Journey: Last visit</source>
        <translation>सफ़र: पिछली विज़िट</translation>
    </message>
    <message>
        <source>Journey: Risk of staying away</source>
        <translation>सफ़र: न आने का जोखिम</translation>
    </message>
    <message>
        <source>Journey: Score before the last change</source>
        <translation>सफ़र: पिछले बदलाव से पहले का स्कोर</translation>
    </message>
    <message>
        <source>Journey: Score changed on</source>
        <translation>सफ़र: स्कोर कब बदला</translation>
    </message>
    <message>
        <source>Journey: Stage changed on</source>
        <translation>सफ़र: चरण कब बदला</translation>
    </message>
    <message>
        <source>Journey: Standing</source>
        <translation>सफ़र: आने की स्थिति</translation>
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
        <translation>लिए गए माप</translation>
    </message>
    <message>
        <source>Message: Channel</source>
        <translation>संदेश: चैनल</translation>
    </message>
    <message>
        <source>Message: Cost</source>
        <translation>संदेश: ख़र्च</translation>
    </message>
    <message>
        <source>Message: Delivered at</source>
        <translation>संदेश: कब पहुँचा</translation>
    </message>
    <message>
        <source>Message: Meant for</source>
        <translation>संदेश: कब भेजना तय था</translation>
    </message>
    <message>
        <source>Message: Not before</source>
        <translation>संदेश: इससे पहले नहीं</translation>
    </message>
    <message>
        <source>Message: Provider</source>
        <translation>संदेश: प्रदाता</translation>
    </message>
    <message>
        <source>Message: Provider's id</source>
        <translation>संदेश: प्रदाता का नंबर</translation>
    </message>
    <message>
        <source>Message: Queued at</source>
        <translation>संदेश: कतार में कब आया</translation>
    </message>
    <message>
        <source>Message: Read at</source>
        <translation>संदेश: कब पढ़ा गया</translation>
    </message>
    <message>
        <source>Message: Reason</source>
        <translation>संदेश: कारण</translation>
    </message>
    <message>
        <source>Message: Sent at</source>
        <translation>संदेश: कब भेजा गया</translation>
    </message>
    <message>
        <source>Message: State</source>
        <translation>संदेश: स्थिति</translation>
    </message>
    <message>
        <source>Message: State since</source>
        <translation>संदेश: स्थिति कब से</translation>
    </message>
    <message>
        <source>Message: Step</source>
        <translation>संदेश: चरण</translation>
    </message>
    <message>
        <source>Message: Text</source>
        <translation>संदेश: पाठ</translation>
    </message>
    <message>
        <source>Message: Times tried</source>
        <translation>संदेश: कितनी बार कोशिश हुई</translation>
    </message>
    <message>
        <source>Message: To</source>
        <translation>संदेश: किसे</translation>
    </message>
    <message>
        <source>Message: Variant</source>
        <translation>संदेश: कौन सा रूप</translation>
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
        <source>Messages replied to</source>
        <translation>संदेश जिनका उत्तर आया</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>भेजे गए संदेश</translation>
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
        <translation>नोट</translation>
    </message>
    <message>
        <source>Observation: Second value</source>
        <translation>माप: दूसरा मान</translation>
    </message>
    <message>
        <source>Observation: Taken at</source>
        <translation>माप: कब लिया गया</translation>
    </message>
    <message>
        <source>Observation: Unit</source>
        <translation>माप: इकाई</translation>
    </message>
    <message>
        <source>Observation: Value</source>
        <translation>माप: मान</translation>
    </message>
    <message>
        <source>Observation: What</source>
        <translation>माप: क्या मापा</translation>
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
        <translation>फ़ोन</translation>
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
        <translation>गर्भावस्था: समाप्ति की तारीख़</translation>
    </message>
    <message>
        <source>Pregnancy: High-risk reasons</source>
        <translation>गर्भावस्था: जोखिम के कारण</translation>
    </message>
    <message>
        <source>Pregnancy: Last period</source>
        <translation>गर्भावस्था: पिछली माहवारी</translation>
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
        <source>Reply: About</source>
        <translation>उत्तर: किस बारे में</translation>
    </message>
    <message>
        <source>Reply: Answered at</source>
        <translation>उत्तर: जवाब कब दिया</translation>
    </message>
    <message>
        <source>Reply: Channel</source>
        <translation>उत्तर: चैनल</translation>
    </message>
    <message>
        <source>Reply: From</source>
        <translation>उत्तर: किससे</translation>
    </message>
    <message>
        <source>Reply: Kind</source>
        <translation>उत्तर: प्रकार</translation>
    </message>
    <message>
        <source>Reply: Provider</source>
        <translation>उत्तर: प्रदाता</translation>
    </message>
    <message>
        <source>Reply: Text</source>
        <translation>उत्तर: पाठ</translation>
    </message>
    <message>
        <source>Reply: What the provider said</source>
        <translation>उत्तर: प्रदाता ने क्या बताया</translation>
    </message>
    <message>
        <source>Reply: When</source>
        <translation>उत्तर: कब</translation>
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
        <source>Task of a campaign: Because</source>
        <translation>अभियान का काम: कारण</translation>
    </message>
    <message>
        <source>Task of a campaign: Done at</source>
        <translation>अभियान का काम: कब पूरा हुआ</translation>
    </message>
    <message>
        <source>Task of a campaign: Made at</source>
        <translation>अभियान का काम: कब बना</translation>
    </message>
    <message>
        <source>Task of a campaign: Outcome</source>
        <translation>अभियान का काम: नतीजा</translation>
    </message>
    <message>
        <source>Task of a campaign: Step</source>
        <translation>अभियान का काम: चरण</translation>
    </message>
    <message>
        <source>Task of a campaign: What to do</source>
        <translation>अभियान का काम: क्या करना है</translation>
    </message>
    <message>
        <source>Tasks of campaigns</source>
        <translation>अभियानों के काम</translation>
    </message>
    <message>
        <source>Things due</source>
        <translation>बाक़ी देखभाल</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>उम्र की इकाई</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>गाँव या शहर</translation>
    </message>
    <message>
        <source>Visit: Amount</source>
        <translation>विज़िट: राशि</translation>
    </message>
    <message>
        <source>Visit: Diagnosis note</source>
        <translation>विज़िट: निदान नोट</translation>
    </message>
    <message>
        <source>Visit: Kind</source>
        <translation>विज़िट: प्रकार</translation>
    </message>
    <message>
        <source>Visit: When</source>
        <translation>विज़िट: कब</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>e-Shram card</source>
        <translation>ई-श्रम कार्ड</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>How is this counted?</source>
        <translation>यह कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>अभी कोई डेटा नहीं</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>चार्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>आँकड़े दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Beneficiaries</source>
        <translation>लाभार्थी</translation>
    </message>
    <message>
        <source>Budget of the camps divided by beneficiaries</source>
        <translation>शिविरों का बजट, लाभार्थियों की संख्या से भाग देकर</translation>
    </message>
    <message>
        <source>Camps held</source>
        <translation>हुए शिविर</translation>
    </message>
    <message>
        <source>Cost for each</source>
        <translation>प्रति व्यक्ति ख़र्च</translation>
    </message>
    <message>
        <source>Never at the clinic before, {when}</source>
        <translation>क्लिनिक में पहले कभी नहीं, {when}</translation>
    </message>
    <message>
        <source>New, came later</source>
        <translation>नए, बाद में आए</translation>
    </message>
    <message>
        <source>Patients for whom this line alone is true, and patients left after it</source>
        <translation>कितने मरीज़ों पर अकेले यह पंक्ति लागू है, और इसके बाद कितने मरीज़ बचते हैं</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>रेफ़र किए गए</translation>
    </message>
    <message>
        <source>Seen at the clinic</source>
        <translation>क्लिनिक में देखे गए</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>अकेले</translation>
    </message>
    <message>
        <source>alone {alone}, left {left}</source>
        <translation>अकेले {alone}, बचे {left}</translation>
    </message>
    <message>
        <source>each person once</source>
        <translation>हर व्यक्ति एक बार</translation>
    </message>
    <message>
        <source>in {count} villages</source>
        <translation>{count} गाँवों में</translation>
    </message>
    <message>
        <source>left</source>
        <translation>बचे</translation>
    </message>
    <message>
        <source>no budget noted</source>
        <translation>बजट दर्ज नहीं</translation>
    </message>
    <message>
        <source>of {new} new</source>
        <translation>{new} नए में से</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} दिनों में</translation>
    </message>
    <message>
        <source>within {days} days after the camp</source>
        <translation>शिविर के बाद {days} दिनों में</translation>
    </message>
    <message>
        <source>{share} seen</source>
        <translation>{share} देखे गए</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>A minute of work costs</source>
        <translation>एक मिनट के काम की लागत</translation>
    </message>
    <message>
        <source>Back to the shipped figures</source>
        <translation>साथ आए आँकड़ों पर लौटें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>From {day}: ₹{share} of ₹100, {minute} a minute.</source>
        <translation>{day} से: ₹100 में से ₹{share}, एक मिनट {minute}।</translation>
    </message>
    <message>
        <source>Of each ₹100 remain</source>
        <translation>हर ₹100 में से बचता है</translation>
    </message>
    <message>
        <source>Of each ₹100 that a visit is charged, ₹{share} count as brought. A minute of work costs {minute}.</source>
        <translation>विज़िट के हर ₹100 में से ₹{share} कमाई गिने जाते हैं। एक मिनट के काम की लागत {minute} है।</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>Shipped as an assumption. Put in what your accounts say.</source>
        <translation>अनुमान के रूप में साथ आए। आपका हिसाब जो बताए वह डालें।</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>आँकड़े सहेजे गए।</translation>
    </message>
    <message>
        <source>The shipped figures hold again.</source>
        <translation>साथ आए आँकड़े फिर लागू हैं।</translation>
    </message>
    <message>
        <source>Visits and work</source>
        <translation>विज़िट और काम</translation>
    </message>
    <message>
        <source>Your own figures, since {day}.</source>
        <translation>आपके अपने आँकड़े, {day} से।</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>All of these</source>
        <translation>ये सभी</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>इनमें से कोई भी</translation>
    </message>
    <message>
        <source>Found: {number}</source>
        <translation>मिले: {number}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>कुछ दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Recorded: {values}</source>
        <translation>दर्ज: {values}</translation>
    </message>
    <message>
        <source>What was read is not shown to your role.</source>
        <translation>जो देखा गया वह आपकी भूमिका को नहीं दिखता।</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value}, {day} को</translation>
    </message>
</context>
<context>
    <name>FirstPeople</name>
    <message>
        <source>By name. Enter says why somebody is in.</source>
        <translation>नाम के क्रम में। Enter बताता है कि कोई समूह में क्यों है।</translation>
    </message>
    <message>
        <source>Nobody matches. Loosen a condition.</source>
        <translation>कोई मेल नहीं खाता। कोई शर्त ढीली करें।</translation>
    </message>
    <message>
        <source>The first patients who match</source>
        <translation>मेल खाने वाले पहले मरीज़</translation>
    </message>
    <message>
        <source>The first {shown} of {number} by name. Enter says why somebody is in.</source>
        <translation>नाम के क्रम में {number} में से पहले {shown}। Enter बताता है कि कोई समूह में क्यों है।</translation>
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
        <translation>ज़िला</translation>
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
        <translation>फ़ोन</translation>
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
        <source>Has health records your role can't see</source>
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
    <name>GoalDeeds</name>
    <message>
        <source>Check-in taken back</source>
        <translation>हाल-चाल वापस लिया गया</translation>
    </message>
    <message>
        <source>Goal agreed on</source>
        <translation>लक्ष्य तय हुआ</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>लक्ष्य बदला गया</translation>
    </message>
    <message>
        <source>Goal given up: {goal}</source>
        <translation>लक्ष्य छोड़ा गया: {goal}</translation>
    </message>
    <message>
        <source>Goal goes on: {goal}</source>
        <translation>लक्ष्य जारी है: {goal}</translation>
    </message>
    <message>
        <source>Goal reached: {goal}</source>
        <translation>लक्ष्य पूरा हुआ: {goal}</translation>
    </message>
    <message>
        <source>Goal removed: {goal}</source>
        <translation>लक्ष्य हटाया गया: {goal}</translation>
    </message>
    <message>
        <source>Noted: kept</source>
        <translation>दर्ज हुआ: निभाया</translation>
    </message>
    <message>
        <source>Noted: not kept</source>
        <translation>दर्ज हुआ: नहीं निभाया</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A goal that is ready</source>
        <translation>पहले से तैयार लक्ष्य</translation>
    </message>
    <message>
        <source>Asked every so many days</source>
        <translation>कितने दिनों में पूछना है</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>कब से शुरू</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>किससे मापा जाए</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Second target</source>
        <translation>दूसरा लक्ष्य मान</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>स्रोत: {source}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य मान</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>कितना चाहिए</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>कब तक पाना है</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>lower pressure</source>
        <translation>नीचे का रक्तचाप</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>asked every %n days</source>
        <translation>
            <numerusform>हर %n दिन पर पूछना है</numerusform>
            <numerusform>हर %n दिन पर पूछना है</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {numbers}</source>
        <translation>कम से कम {numbers}</translation>
    </message>
    <message>
        <source>at most {numbers}</source>
        <translation>अधिक से अधिक {numbers}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>given up {day}</source>
        <translation>{day} को छोड़ा</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>निभाया</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>नहीं निभाया</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>{day} को पूरा हुआ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>time up {day}</source>
        <translation>{day} को समय पूरा</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>wanted by {day}</source>
        <translation>{day} तक पाना है</translation>
    </message>
    <message>
        <source>{done} of {due}</source>
        <translation>{due} में से {done}</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message numerus="yes">
        <source>%n health goals</source>
        <translation>
            <numerusform>%n स्वास्थ्य लक्ष्य</numerusform>
            <numerusform>%n स्वास्थ्य लक्ष्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Add (O)</source>
        <translation>जोड़ें (O)</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>लक्ष्य जोड़ें</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>अगली बार पूछें</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>लक्ष्य बदलें</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>हाल-चाल</translation>
    </message>
    <message>
        <source>Check-ins: {goal}</source>
        <translation>हाल-चाल: {goal}</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>छोड़ दिया</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>इसे जारी रखें</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Health goals</source>
        <translation>स्वास्थ्य लक्ष्य</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>निभाया (K)</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>सबसे नया</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>No goals yet. Agree on something small.</source>
        <translation>अभी कोई लक्ष्य नहीं। कोई छोटा लक्ष्य तय करें।</translation>
    </message>
    <message>
        <source>No health goals yet</source>
        <translation>अभी कोई स्वास्थ्य लक्ष्य नहीं</translation>
    </message>
    <message>
        <source>Not kept (Shift+K)</source>
        <translation>नहीं निभाया (शिफ़्ट+K)</translation>
    </message>
    <message>
        <source>Note a number or a word (J)</source>
        <translation>संख्या या बात दर्ज करें (J)</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>अभी कुछ दर्ज नहीं।</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>ग़लती से दर्ज हुआ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>There is no goal to note. O adds one.</source>
        <translation>दर्ज करने के लिए कोई लक्ष्य नहीं है। O से जोड़ें।</translation>
    </message>
    <message>
        <source>This goal has ended. Choose another one.</source>
        <translation>यह लक्ष्य समाप्त हो चुका है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Your role may not see health goals. Ask a clinician or a care coordinator.</source>
        <translation>आपकी भूमिका स्वास्थ्य लक्ष्य नहीं देख सकती। चिकित्सक या देखभाल समन्वयक से कहें।</translation>
    </message>
    <message>
        <source>latest {numbers}</source>
        <translation>सबसे नया {numbers}</translation>
    </message>
    <message>
        <source>{done} of the {due} check-ins due in 60 days</source>
        <translation>60 दिनों में {due} में से {done} बार हाल-चाल दर्ज हुआ</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these</source>
        <translation>ये सभी</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>इनमें से कोई भी</translation>
    </message>
    <message>
        <source>Everybody on the register.</source>
        <translation>रजिस्टर के सभी लोग।</translation>
    </message>
    <message>
        <source>How these conditions go together</source>
        <translation>ये शर्तें आपस में कैसे जुड़ें</translation>
    </message>
    <message>
        <source>Nobody: there are no conditions.</source>
        <translation>कोई नहीं: कोई शर्त नहीं है।</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>every line must hold</source>
        <translation>हर पंक्ति लागू हो</translation>
    </message>
    <message>
        <source>one line is enough</source>
        <translation>एक पंक्ति काफ़ी है</translation>
    </message>
    <message>
        <source>whoever fits a line is left out</source>
        <translation>जिस पर कोई पंक्ति लागू हो वह छोड़ा जाता है</translation>
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
    <message numerus="yes">
        <source>Adds %n points to the engagement score of today.</source>
        <translation>
            <numerusform>आज के जुड़ाव के स्कोर में %n अंक जोड़ता है।</numerusform>
            <numerusform>आज के जुड़ाव के स्कोर में %n अंक जोड़ता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer dealt with</source>
        <translation>उत्तर निपटाया गया</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
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
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Asked for messages again</source>
        <translation>फिर से संदेश माँगे</translation>
    </message>
    <message>
        <source>Asked for no more messages</source>
        <translation>और संदेश न भेजने को कहा</translation>
    </message>
    <message>
        <source>Called: {outcome}</source>
        <translation>फ़ोन किया: {outcome}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Came to the camp {camp}</source>
        <translation>शिविर {camp} में आए</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>शिविर</translation>
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
        <source>Does not change the engagement score of today.</source>
        <translation>आज के जुड़ाव के स्कोर पर असर नहीं।</translation>
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
        <source>Enter says that it was dealt with.</source>
        <translation>Enter से दर्ज होता है कि यह निपट गया।</translation>
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
        <source>Gave a missed call</source>
        <translation>मिस्ड कॉल दी</translation>
    </message>
    <message>
        <source>Goal kept: {goal}</source>
        <translation>लक्ष्य निभाया: {goal}</translation>
    </message>
    <message>
        <source>Goal not kept: {goal}</source>
        <translation>लक्ष्य नहीं निभाया: {goal}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
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
        <translation>संदेश</translation>
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
        <source>Sent something that could not be read</source>
        <translation>कुछ ऐसा भेजा जो पढ़ा नहीं जा सका</translation>
    </message>
    <message numerus="yes">
        <source>Takes %n points off the engagement score of today.</source>
        <translation>
            <numerusform>आज के जुड़ाव के स्कोर से %n अंक घटाता है।</numerusform>
            <numerusform>आज के जुड़ाव के स्कोर से %n अंक घटाता है।</numerusform>
        </translation>
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
        <translation>विज़िट</translation>
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
        <source>agreed to come</source>
        <translation>आने को राज़ी</translation>
    </message>
    <message>
        <source>arrived {moment}</source>
        <translation>{moment} पहुँचा</translation>
    </message>
    <message>
        <source>asked to be called later</source>
        <translation>बाद में फ़ोन करने को कहा</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>फ़ोन नहीं उठाया</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>असर नहीं</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>{day} से पहले नहीं</translation>
    </message>
    <message>
        <source>not to be called any more</source>
        <translation>अब फ़ोन नहीं करना</translation>
    </message>
    <message>
        <source>read {moment}</source>
        <translation>{moment} पढ़ा गया</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>निपट गया</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>उत्तर की प्रतीक्षा में</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Entered</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>निकले</translation>
    </message>
    <message>
        <source>Nobody has entered or left yet. From now on every change is listed here.</source>
        <translation>अभी तक न कोई आया है न निकला है। अब से हर बदलाव यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>पुराना दिखाएँ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Who entered and left</source>
        <translation>कौन आया और कौन निकला</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
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
    <name>Inbox</name>
    <message>
        <source>All conversations</source>
        <translation>सभी बातचीत</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>क्लिनिक में</translation>
    </message>
    <message>
        <source>Came in and could not be read</source>
        <translation>आया पर पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Every number that wrote is known.</source>
        <translation>जिन नंबरों से लिखा गया वे सब पहचाने हुए हैं।</translation>
    </message>
    <message>
        <source>Everything is dealt with.</source>
        <translation>सब कुछ निपट चुका है।</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>आख़िरी बात</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>मिस्ड कॉल</translation>
    </message>
    <message>
        <source>Nobody has said no to messages.</source>
        <translation>किसी ने संदेशों के लिए मना नहीं किया है।</translation>
    </message>
    <message>
        <source>Nobody has written yet. What patients answer to messages comes in here by itself.</source>
        <translation>अभी किसी ने नहीं लिखा है। मरीज़ संदेशों का जो उत्तर देते हैं वह अपने-आप यहाँ आता है।</translation>
    </message>
    <message>
        <source>Nothing more is sent to this number by {channels}.</source>
        <translation>इस नंबर पर अब {channels} से कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>फ़ोन पर</translation>
    </message>
    <message>
        <source>Said no to messages</source>
        <translation>संदेशों के लिए मना किया</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>The words are for those who answer.</source>
        <translation>क्या लिखा है, यह उत्तर देने वालों को ही दिखता है।</translation>
    </message>
    <message>
        <source>To deal with</source>
        <translation>निपटाने हैं</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अनजान</translation>
    </message>
    <message>
        <source>Unknown numbers</source>
        <translation>अनजान नंबर</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>फिर से संदेश चाहते हैं</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>अब संदेश नहीं चाहते</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>लिखा</translation>
    </message>
    <message>
        <source>Wrote; the words are for those who answer</source>
        <translation>लिखा है; क्या लिखा, यह उत्तर देने वालों को ही दिखता है</translation>
    </message>
    <message>
        <source>answers “{campaign}”</source>
        <translation>“{campaign}” का उत्तर</translation>
    </message>
    <message>
        <source>to deal with</source>
        <translation>निपटाना है</translation>
    </message>
    <message>
        <source>{number} patients have this number</source>
        <translation>यह नंबर {number} मरीज़ों का है</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Choose a conversation on the left to see what was said, to answer, or to say who wrote.</source>
        <translation>क्या बात हुई यह देखने, उत्तर देने या यह बताने के लिए कि किसने लिखा, बाईं ओर कोई बातचीत चुनें।</translation>
    </message>
    <message>
        <source>Dealt with: {name}.</source>
        <translation>निपटाया: {name}।</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>This number is written to again, once consent is noted on the page of the patient.</source>
        <translation>मरीज़ के पेज पर सहमति दर्ज होते ही इस नंबर पर फिर लिखा जाएगा।</translation>
    </message>
    <message>
        <source>What patients write</source>
        <translation>मरीज़ क्या लिखते हैं</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>कौन सी बातचीत</translation>
    </message>
    <message>
        <source>allow the number again</source>
        <translation>नंबर को फिर से अनुमति दें</translation>
    </message>
    <message>
        <source>deal with the answer</source>
        <translation>उत्तर निपटाएँ</translation>
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
    <name>Journey</name>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>जागरूकता</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>बहुत समय से दूर</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>समय हो गया</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>छूट गए</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>नियमित</translation>
    </message>
    <message>
        <source>Loyal: at least 3 visits over 180 days, 4 of 5 appointments kept, and still active. Active: the last visit is no longer ago than one and a half times the expected interval. Consideration: a booking, a camp or a reply within 90 days. Awareness: all others. A step up counts at once, a step back 14 days later. People who died or moved away are not counted.</source>
        <translation>नियमित: 180 दिनों में कम से कम 3 विज़िट, 5 में से 4 अपॉइंटमेंट निभाए, और अब भी सक्रिय। सक्रिय: पिछली विज़िट को अपेक्षित अंतराल के डेढ़ गुने से अधिक समय नहीं हुआ। विचार: 90 दिनों में कोई बुकिंग, शिविर या उत्तर। जागरूकता: बाक़ी सभी। आगे का चरण तुरंत गिना जाता है, पीछे का 14 दिन बाद। जिनकी मृत्यु हो चुकी या जो कहीं और चले गए, वे नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>New: not expected at a certain time yet. On time: the next visit lies ahead. Due: it is time now. Overdue: late by more than a quarter of the usual interval. Lapsed: away for more than one and a half intervals. Dormant: for more than three. Ended: died, moved away or opted out.</source>
        <translation>नए: अभी किसी तय समय पर अपेक्षित नहीं। समय पर: अगली विज़िट आगे है। समय हो गया: अब आने का समय है। विलंब: सामान्य अंतराल के चौथाई से अधिक देर। छूट गए: डेढ़ अंतराल से अधिक समय से दूर। बहुत समय से दूर: तीन अंतराल से अधिक। समाप्त: मृत्यु हुई, कहीं और चले गए या संदेशों से मना किया।</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>विलंब</translation>
    </message>
    <message>
        <source>The score goes from 0 to 100: coming back in time 30, keeping appointments 25, answering messages 20, goals 15, feedback 10. With fewer than two of these known there is not enough data. Who opted out, has no phone, died or moved away is not scored. It describes how close a patient is to the clinic; it foretells nothing.</source>
        <translation>स्कोर 0 से 100 तक होता है: समय पर वापस आना 30, अपॉइंटमेंट निभाना 25, संदेशों का उत्तर देना 20, लक्ष्य 15, प्रतिक्रिया 10। इनमें से दो से कम पता हों तो डेटा काफ़ी नहीं है। जिन्होंने मना किया, जिनका फ़ोन नहीं, जिनकी मृत्यु हुई या जो कहीं और चले गए, उनका स्कोर नहीं बनता। यह बताता है कि मरीज़ क्लिनिक से कितना जुड़ा है; यह आगे का कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>The stage on the first day of a month is compared with the stage on the first day of the next, for this month with today's. Who stayed where they were is not counted, nor who came to the register or left it in between.</source>
        <translation>महीने के पहले दिन के चरण की तुलना अगले महीने के पहले दिन के चरण से होती है, इस महीने के लिए आज के चरण से। जो जहाँ थे वहीं रहे वे नहीं गिने जाते, न ही वे जो इस बीच रजिस्टर में आए या उससे गए।</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Engagement scores today</source>
        <translation>आज जुड़ाव के स्कोर</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>डेटा काफ़ी नहीं</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>स्कोर नहीं बना</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patients who changed stage, by month and by where they went</source>
        <translation>चरण बदलने वाले मरीज़, महीने और नए चरण के अनुसार</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>आने की स्थिति</translation>
    </message>
    <message>
        <source>Where patients stand today</source>
        <translation>आज मरीज़ किस चरण में हैं</translation>
    </message>
    <message>
        <source>Who is on time, due and overdue today</source>
        <translation>आज कौन समय पर है, किसका समय हो गया, कौन विलंब में है</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keep draft</source>
        <translation>ड्राफ़्ट रखें</translation>
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
    <name>LanguageBox</name>
    <message>
        <source>At most {letters} letters · {price}</source>
        <translation>अधिक से अधिक {letters} अक्षर · {price}</translation>
    </message>
    <message>
        <source>At worst {parts} SMS · {price}</source>
        <translation>ज़्यादा से ज़्यादा {parts} SMS · {price}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Subject in {language}</source>
        <translation>विषय, {language} में</translation>
    </message>
    <message>
        <source>Tells an illness: {words}. Phones are shared: it will not be sent to a phone of several patients.</source>
        <translation>बीमारी का पता चलता है: {words}। फ़ोन कई लोगों के साझा होते हैं: कई मरीज़ों वाले फ़ोन पर यह नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>पाठ, {language} में</translation>
    </message>
    <message>
        <source>Usually {parts} SMS ({alphabet}, {units}) · {price}</source>
        <translation>आम तौर पर {parts} SMS ({alphabet}, {units}) · {price}</translation>
    </message>
</context>
<context>
    <name>LateRow</name>
    <message>
        <source>Do as usual</source>
        <translation>जैसा हमेशा होता है</translation>
    </message>
    <message>
        <source>How many minutes late</source>
        <translation>कितने मिनट देर</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Leave out who books or comes before</source>
        <translation>जो पहले बुक कर लें या आ जाएँ उन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>फिर भी भेजें</translation>
    </message>
    <message>
        <source>Usual here: it is sent all the same, however late.</source>
        <translation>यहाँ आमतौर पर: कितनी भी देर हो, फिर भी भेजा जाता है।</translation>
    </message>
    <message>
        <source>Usual here: {n} minutes late or more, it is left out.</source>
        <translation>यहाँ आमतौर पर: {n} मिनट या अधिक देर हो तो छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>Usual here: {n} minutes late or more, it waits for the next hours for messages.</source>
        <translation>यहाँ आमतौर पर: {n} मिनट या अधिक देर हो तो संदेशों के अगले समय तक रुकता है।</translation>
    </message>
    <message>
        <source>Wait for the next hours for messages</source>
        <translation>संदेशों के अगले समय तक रुकें</translation>
    </message>
    <message>
        <source>When the computer was off, or the line was down</source>
        <translation>जब कंप्यूटर बंद था, या लाइन नहीं थी</translation>
    </message>
    <message>
        <source>minutes late or more</source>
        <translation>मिनट या अधिक देर</translation>
    </message>
</context>
<context>
    <name>LeafEditor</name>
    <message>
        <source>What is asked</source>
        <translation>क्या पूछा जाए</translation>
    </message>
    <message>
        <source>What to ask: type “age”, “visits”, “due” …</source>
        <translation>क्या पूछना है: “उम्र”, “विज़िट”, “बाक़ी” … लिखें</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Add a card here</source>
        <translation>यहाँ कार्ड जोड़ें</translation>
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
        <translation>फिर से गिनें</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>गिनती हो रही है …</translation>
    </message>
    <message>
        <source>Counting: {list}</source>
        <translation>गिनती: {list}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Lists of what is due</source>
        <translation>बाक़ी देखभाल की सूचियाँ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>विलंब</translation>
    </message>
    <message>
        <source>People, as of {time}</source>
        <translation>लोग, {time} तक</translation>
    </message>
    <message>
        <source>Some dates of this schedule rest on one source, or on common practice only.</source>
        <translation>इस कार्यक्रम की कुछ तारीख़ें एक ही स्रोत पर या केवल आम चलन पर आधारित हैं।</translation>
    </message>
    <message>
        <source>To be confirmed by a clinician</source>
        <translation>चिकित्सक को पुष्टि करनी है</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>क्या बाक़ी है</translation>
    </message>
    <message>
        <source>{schedule}, as of {day}. {words}</source>
        <translation>{schedule}, {day} तक। {words}</translation>
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
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
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
        <translation>अभी इस समूह में कोई नहीं है। कोई शर्त ढीली करें, या कल फिर देखें।</translation>
    </message>
    <message>
        <source>Patients in this segment</source>
        <translation>इस समूह के मरीज़</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>A merge can be taken back later, from the patient's details.</source>
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
    <name>MessageDetail</name>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Approved by {name}</source>
        <translation>{name} ने स्वीकृत किया</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव हटा दें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation>दूसरे व्यक्ति की स्वीकृति चाहिए</translation>
    </message>
    <message>
        <source>Registration: {language}</source>
        <translation>पंजीकरण: {language}</translation>
    </message>
    <message>
        <source>Versions: {language}</source>
        <translation>संस्करण: {language}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Insert a place to fill in</source>
        <translation>भरने की जगह डालें</translation>
    </message>
    <message>
        <source>Insert a place to fill in…</source>
        <translation>भरने की जगह डालें…</translation>
    </message>
    <message>
        <source>Name of the message</source>
        <translation>संदेश का नाम</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>किस काम के लिए है</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Also in {languages}: each patient gets it in the own language.</source>
        <translation>{languages} में भी: हर मरीज़ को अपनी भाषा में मिलता है।</translation>
    </message>
    <message>
        <source>By which &amp;channel?</source>
        <translation>किस चैनल से (&amp;C)?</translation>
    </message>
    <message>
        <source>Call and ask to come</source>
        <translation>फ़ोन करें और आने को कहें</translation>
    </message>
    <message>
        <source>Call, for the message did not arrive</source>
        <translation>फ़ोन करें, क्योंकि संदेश नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Choose a channel…</source>
        <translation>चैनल चुनें…</translation>
    </message>
    <message>
        <source>Choose a text…</source>
        <translation>संदेश चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Don't try {way}</source>
        <translation>{way} न आज़माएँ</translation>
    </message>
    <message>
        <source>If it does not arrive</source>
        <translation>यदि न पहुँचे</translation>
    </message>
    <message>
        <source>Look at the library</source>
        <translation>संग्रह देखें</translation>
    </message>
    <message>
        <source>On its way by {channel}: {name}.</source>
        <translation>{channel} से भेजा जा रहा है: {name}।</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>भेजें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Text by {way}</source>
        <translation>{way} का पाठ</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>There are no words to send yet. Make a template under Campaigns.</source>
        <translation>अभी भेजने के लिए कोई संदेश तैयार नहीं है। “अभियान” में टेम्पलेट बनाएँ।</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>{address} पर</translation>
    </message>
    <message>
        <source>Try something else when it does not arrive</source>
        <translation>न पहुँचे तो कुछ और आज़माएँ</translation>
    </message>
    <message>
        <source>Try something else…</source>
        <translation>कुछ और आज़माएँ…</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>व्यक्ति क्या करे</translation>
    </message>
    <message>
        <source>Which &amp;text of the library?</source>
        <translation>संग्रह का कौन सा पाठ (&amp;T)?</translation>
    </message>
    <message>
        <source>Words and channel</source>
        <translation>संदेश और चैनल</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>send the message</source>
        <translation>संदेश भेजें</translation>
    </message>
    <message>
        <source>{number}. {way}</source>
        <translation>{number}. {way}</translation>
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
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <source>Messages of this campaign</source>
        <translation>इस अभियान के संदेश</translation>
    </message>
    <message>
        <source>No messages here. Choose another state above.</source>
        <translation>यहाँ कोई संदेश नहीं। ऊपर दूसरी स्थिति चुनें।</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>On which da&amp;y, and at what time?</source>
        <translation>किस दिन और किस समय (&amp;Y)?</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>किस दिन</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>&amp;Work</source>
        <translation>काम (&amp;W)</translation>
    </message>
    <message>
        <source>A minute of work has no price: set it in Settings, Channels and prices.</source>
        <translation>काम के एक मिनट का कोई दाम नहीं है: सेटिंग, चैनल और दाम में भरें।</translation>
    </message>
    <message>
        <source>Cannot tell yet. See what was tried below.</source>
        <translation>अभी कह नहीं सकते। क्या आज़माया गया, यह नीचे देखें।</translation>
    </message>
    <message>
        <source>Cannot tell. See what was tried below.</source>
        <translation>कहा नहीं जा सकता। नीचे देखें कि क्या आज़माया गया।</translation>
    </message>
    <message>
        <source>Cannot tell: somewhere between {low} and {high} more than without it.</source>
        <translation>कह नहीं सकते: इसके बिना जितना होता उससे {low} और {high} के बीच कहीं ज़्यादा।</translation>
    </message>
    <message>
        <source>Cost and return</source>
        <translation>ख़र्च और वापसी</translation>
    </message>
    <message>
        <source>Cost: what providers charged, or the price list, with tax, and minutes of work. Of what a visit is charged, a share counts as brought; that share and the price of a minute are set in Settings, Channels and prices. Proven: the difference in visits between those written to and those held back, times those written to, times what a visitor brings on average. Credited: visits within 30 days after the last message that had arrived; each visit counts for one campaign only.</source>
        <translation>लागत: प्रदाताओं ने जो लिया, या दाम की सूची, कर सहित, और काम के मिनट। विज़िट के दाम का एक हिस्सा कमाई गिना जाता है; वह हिस्सा और एक मिनट का दाम “सेटिंग” के “चैनल और दाम” में तय होते हैं। सिद्ध: जिन्हें लिखा गया और जिन्हें रोककर रखा गया, उनकी विज़िट का अंतर, गुणा जिन्हें लिखा गया उनकी संख्या, गुणा एक आने वाले से औसतन जो मिलता है। श्रेय: पहुँचे हुए अंतिम संदेश के बाद 30 दिनों के भीतर की विज़िट; हर विज़िट केवल एक अभियान में गिनी जाती है।</translation>
    </message>
    <message>
        <source>Credited, not proven</source>
        <translation>नाम गिना गया, साबित नहीं</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>यह कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>It helped with {number} more.</source>
        <translation>{number} और में मदद की।</translation>
    </message>
    <message>
        <source>Minutes of work for this campaign</source>
        <translation>इस अभियान में काम के मिनट</translation>
    </message>
    <message>
        <source>No return is worked out before the minutes of work are noted.</source>
        <translation>काम के मिनट लिखे जाने से पहले कोई लाभ नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>No visit is credited.</source>
        <translation>कोई विज़िट इसके नाम नहीं गिनी गई।</translation>
    </message>
    <message>
        <source>Nobody was held back, so nothing can be proven.</source>
        <translation>किसी को रोककर नहीं रखा गया, इसलिए कुछ साबित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>साबित नहीं</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>साबित</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>{messages} for messages with tax, {work} for work: {total}</source>
        <translation>संदेशों के {messages} टैक्स सहित, काम के {work}: कुल {total}</translation>
    </message>
    <message>
        <source>{messages} for messages with tax; work is not noted yet.</source>
        <translation>संदेशों पर कर सहित {messages}; काम अभी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>{number} messages have no known price: set it in Settings, Channels and prices.</source>
        <translation>{number} संदेशों का दाम पता नहीं है: सेटिंग, चैनल और दाम में भरें।</translation>
    </message>
    <message>
        <source>{visits} visits of {people} people, {firm} of the visits after the message was read or answered: {brought}</source>
        <translation>{people} लोगों की {visits} विज़िट, जिनमें से {firm} संदेश पढ़ने या जवाब देने के बाद की: {brought}</translation>
    </message>
    <message>
        <source>{value} more than without it (somewhere between {low} and {high})</source>
        <translation>इसके बिना जितना होता उससे {value} ज़्यादा (कहीं {low} और {high} के बीच)</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}।</translation>
    </message>
    <message>
        <source>{what}; return {rate} %.</source>
        <translation>{what}; लाभ {rate} %।</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>12 months</source>
        <translation>12 महीने</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>From where to where, last 12 months</source>
        <translation>कहाँ से कहाँ गए, पिछले 12 महीने</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>यह कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>चरणों के बीच बदलाव</translation>
    </message>
    <message>
        <source>Nobody changed stage yet.</source>
        <translation>अभी किसी का चरण नहीं बदला।</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>दिशा</translation>
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
    <name>NameBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>&amp;Channel</source>
        <translation>चैनल (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>समूह (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>टेम्पलेट (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>कब (&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Choose a segment and a text.</source>
        <translation>समूह और संदेश चुनें।</translation>
    </message>
    <message>
        <source>Give the campaign a name, so that you find it again.</source>
        <translation>अभियान को नाम दें, ताकि वह फिर मिल सके।</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>जाँच पर आगे बढ़ें</translation>
    </message>
    <message>
        <source>If it is &amp;late</source>
        <translation>देर हो जाए तो (&amp;L)</translation>
    </message>
    <message>
        <source>Insert a place to fill in</source>
        <translation>भरने की जगह डालें</translation>
    </message>
    <message>
        <source>Insert a place to fill in…</source>
        <translation>भरने की जगह डालें…</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>अभियान का नाम</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया अभियान</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Several steps…</source>
        <translation>कई चरण…</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>संदेश (&amp;X)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>संदेश का पाठ</translation>
    </message>
    <message>
        <source>What becomes of late messages</source>
        <translation>देर से जाने वाले संदेशों का क्या हो</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>क्या आज़माया जाए</translation>
    </message>
    <message>
        <source>When it goes out</source>
        <translation>यह कब जाता है</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note (N): what was said</source>
        <translation>नोट (N): क्या बात हुई</translation>
    </message>
    <message>
        <source>Note of the call</source>
        <translation>कॉल का नोट</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर आया</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Messages credited with a visit, last 90 days</source>
        <translation>विज़िट जिन संदेशों के नाम गिनी गई, पिछले 90 दिन</translation>
    </message>
    <message>
        <source>Of 100 delivered messages, by channel</source>
        <translation>पहुँचे 100 संदेशों में से, चैनल के अनुसार</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
</context>
<context>
    <name>OverlapCard</name>
    <message>
        <source>Each cell says how many people are in the segment of its row and in the segment of its column. The darker, the larger their share of the row's segment. The ten largest segments are shown.</source>
        <translation>हर ख़ाना बताता है कि कितने लोग उस पंक्ति के समूह में भी हैं और उस कॉलम के समूह में भी। रंग जितना गहरा, पंक्ति के समूह में उनका हिस्सा उतना बड़ा। दस सबसे बड़े समूह दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>Enter opens the combination</source>
        <translation>Enter से दोनों समूहों का मेल खुलता है</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>यह कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>How many people segments have in common</source>
        <translation>समूहों में कितने लोग एक जैसे हैं</translation>
    </message>
    <message>
        <source>{name}: {number} people</source>
        <translation>{name}: {number} लोग</translation>
    </message>
    <message>
        <source>{number} people are in “{first}” and in “{second}”: {share} of “{first}”</source>
        <translation>{number} लोग “{first}” में भी हैं और “{second}” में भी: “{first}” का {share}</translation>
    </message>
</context>
<context>
    <name>OverlapPicture</name>
    <message>
        <source>Only in {first}: {a}. In both: {b}. Only in {second}: {c}.</source>
        <translation>केवल {first} में: {a}। दोनों में: {b}। केवल {second} में: {c}।</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>साझा लोग</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Beneficiaries</source>
        <translation>लाभार्थी</translation>
    </message>
    <message>
        <source>Beneficiaries by</source>
        <translation>लाभार्थी किसके अनुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महीने के अनुसार</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>गाँव के अनुसार</translation>
    </message>
    <message>
        <source>Each person counts once in each bar. Bars appear when people are noted at a camp.</source>
        <translation>हर व्यक्ति हर पट्टी में एक बार गिना जाता है। शिविर में लोग दर्ज होने पर पट्टियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>What came of the camps</source>
        <translation>शिविरों से क्या हुआ</translation>
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
    <name>PatientCheck</name>
    <message>
        <source>Close the check</source>
        <translation>जाँच बंद करें</translation>
    </message>
    <message>
        <source>Patient to check</source>
        <translation>जिस मरीज़ को जाँचना है</translation>
    </message>
    <message>
        <source>Why is somebody in, or not?</source>
        <translation>कोई समूह में क्यों है, या क्यों नहीं?</translation>
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
        <source>Add a goal</source>
        <translation>लक्ष्य जोड़ें</translation>
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
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Call this patient</source>
        <translation>इस मरीज़ को फ़ोन करें</translation>
    </message>
    <message>
        <source>Check in today's appointment</source>
        <translation>आज के अपॉइंटमेंट का चेक-इन करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Do recommendation {number}</source>
        <translation>सलाह {number} करें</translation>
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
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Note a goal as kept</source>
        <translation>लक्ष्य “निभाया” दर्ज करें</translation>
    </message>
    <message>
        <source>Note a goal as not kept</source>
        <translation>लक्ष्य “नहीं निभाया” दर्ज करें</translation>
    </message>
    <message>
        <source>Note how a goal goes</source>
        <translation>लक्ष्य का हाल-चाल दर्ज करें</translation>
    </message>
    <message>
        <source>Note what the patient answered</source>
        <translation>मरीज़ का उत्तर दर्ज करें</translation>
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
        <source>Review possible duplicates</source>
        <translation>संभावित दोहराव देखें</translation>
    </message>
    <message>
        <source>Sides of the record</source>
        <translation>रिकॉर्ड के भाग</translation>
    </message>
    <message>
        <source>What to do: Enter does it, Delete puts it aside</source>
        <translation>क्या करना है: Enter से करें, डिलीट से अलग रखें</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>यह स्कोर क्यों?</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Enter opens a patient, Shift+arrows select several, the menu key shows what can be done.</source>
        <translation>Enter से मरीज़ खुलता है, शिफ़्ट+तीर से कई चुने जाते हैं, मेन्यू कुंजी दिखाती है कि क्या किया जा सकता है।</translation>
    </message>
    <message>
        <source>With those selected</source>
        <translation>चुने हुओं के साथ</translation>
    </message>
    <message>
        <source>{number} selected</source>
        <translation>{number} चुने</translation>
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
        <source>They can't sign in any more. What they did keeps their name. You can give it back later.</source>
        <translation>वे अब साइन इन नहीं कर सकेंगे। उनके किए काम पर उनका नाम रहेगा। पहुँच बाद में फिर दी जा सकती है।</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} फिर से साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>{name} can't sign in any more.</source>
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
        <translation>रद्द करें</translation>
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
        <translation>सूची में किसी को चुनें।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी बाक़ी</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>No longer or not needed</source>
        <translation>अब नहीं या ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>No schedule concerns this person.</source>
        <translation>इस व्यक्ति पर कोई कार्यक्रम लागू नहीं होता।</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>कोई नहीं चुना गया</translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation>मरीज़ खोलें</translation>
    </message>
    <message>
        <source>Record dose</source>
        <translation>खुराक दर्ज करें</translation>
    </message>
    <message>
        <source>The birth date is not exact, so neither are these days.</source>
        <translation>जन्म तिथि पक्की नहीं है, इसलिए ये दिन भी पक्के नहीं हैं।</translation>
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
    <name>PlanCard</name>
    <message>
        <source>Nothing of it has been sent.</source>
        <translation>इसमें से कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>यह क्या करेगा</translation>
    </message>
    <message>
        <source>{n} steps whose ways cross: they can be launched, but not drawn.</source>
        <translation>{n} चरण जिनके रास्ते एक-दूसरे को काटते हैं: इन्हें शुरू किया जा सकता है, पर इनका चित्र नहीं बन सकता।</translation>
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
        <translation>सक्रिय</translation>
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
        <source>Asking for feedback</source>
        <translation>प्रतिक्रिया माँगना</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>सबसे अच्छा समय</translation>
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
        <source>Care and results</source>
        <translation>देखभाल और जाँच के नतीजे</translation>
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
        <translation>पहुँचे</translation>
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
        <source>Family's phone</source>
        <translation>परिवार का फ़ोन</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>पिता</translation>
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
        <source>Head</source>
        <translation>मुखिया</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>घर</translation>
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
        <source>Not recorded</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Offers and camps</source>
        <translation>ऑफ़र और शिविर</translation>
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
        <source>At a camp</source>
        <translation>शिविर में</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>घर पर</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>क्लिनिक में</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
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
        <source>Somebody else's phone</source>
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
        <source>Tablet at the clinic</source>
        <translation>क्लिनिक के टैबलेट पर</translation>
    </message>
    <message>
        <source>The kept record keeps its number; the other stays findable</source>
        <translation>रखे गए रिकॉर्ड का नंबर बना रहता है; दूसरे से भी खोजा जा सकता है</translation>
    </message>
    <message>
        <source>The merged record was changed since; it can't be taken back.</source>
        <translation>मिलाया गया रिकॉर्ड उसके बाद बदला है; अब वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>The no was somebody else's</source>
        <translation>मना किसी और ने किया था</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>वीडियो कॉल</translation>
    </message>
    <message>
        <source>This record was merged into another since. Take that merge back first.</source>
        <translation>यह रिकॉर्ड उसके बाद किसी और में मिलाया गया। पहले वह मिलान वापस लें।</translation>
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
        <source>Withdrawn while two records were one</source>
        <translation>दो रिकॉर्ड एक रहते समय वापस ली गई</translation>
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
</context>
<context>
    <name>PortalTab</name>
    <message>
        <source>Your role can't merge records. Ask a manager or a care coordinator.</source>
        <translation>आपकी भूमिका रिकॉर्ड नहीं मिला सकती। प्रबंधक या देखभाल समन्वयक से कहें।</translation>
    </message>
    <message>
        <source>Your role can't register patients. Ask an administrator.</source>
        <translation>आपकी भूमिका मरीज़ पंजीकृत नहीं कर सकती। व्यवस्थापक से कहें।</translation>
    </message>
    <message>
        <source>Your role can't see appointments. Ask an administrator.</source>
        <translation>आपकी भूमिका अपॉइंटमेंट नहीं देख सकती। व्यवस्थापक से कहें।</translation>
    </message>
    <message>
        <source>Your role makes no calls. Ask an administrator.</source>
        <translation>आपकी भूमिका फ़ोन नहीं करती। व्यवस्थापक से कहें।</translation>
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
        <translation>0 दिन</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 महीना</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 सप्ताह</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 वर्ष</translation>
    </message>
    <message>
        <source>Adolescents' vaccination</source>
        <translation>किशोरों का टीकाकरण</translation>
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
        <translation>जाँच {number}</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>बच्चे</translation>
    </message>
    <message>
        <source>Children's vaccination</source>
        <translation>बच्चों का टीकाकरण</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>पुरानी बीमारी</translation>
    </message>
    <message>
        <source>Chronic follow-up</source>
        <translation>पुरानी बीमारी का फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Date of the pregnancy</source>
        <translation>गर्भावस्था की तारीख़</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Follow-up of long illnesses</source>
        <translation>लंबी बीमारियों का फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>How the pregnancy ended</source>
        <translation>गर्भावस्था कैसे समाप्त हुई</translation>
    </message>
    <message>
        <source>NP-NCD and IHCI</source>
        <translation>NP-NCD और IHCI</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Not called for, since it depends on the district: {doses}.</source>
        <translation>ज़िले पर निर्भर होने से इनके लिए नहीं बुलाया जाता: {doses}।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>विलंब</translation>
    </message>
    <message>
        <source>PMSMA: on the 9th of each month</source>
        <translation>PMSMA: हर महीने की 9 तारीख़ को</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>गर्भावस्था</translation>
    </message>
    <message>
        <source>Pregnancy care</source>
        <translation>गर्भावस्था देखभाल</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Teenagers</source>
        <translation>किशोर</translation>
    </message>
    <message>
        <source>This rule is to be confirmed by a clinician.</source>
        <translation>इस नियम की पुष्टि चिकित्सक को करनी है।</translation>
    </message>
    <message>
        <source>Universal Immunization Programme, Mission Indradhanush</source>
        <translation>सार्वभौमिक टीकाकरण कार्यक्रम, मिशन इंद्रधनुष</translation>
    </message>
    <message>
        <source>Universal Immunization Programme: Td, HPV</source>
        <translation>सार्वभौमिक टीकाकरण कार्यक्रम: Td, HPV</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>क्या बाक़ी है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>लगभग {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} दिन</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} महीने</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} सप्ताह</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} वर्ष</translation>
    </message>
</context>
<context>
    <name>PreventiveTab</name>
    <message>
        <source>All villages</source>
        <translation>सभी गाँव</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी बाक़ी</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>कितने दिनों में</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>30 दिनों में</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 दिनों में</translation>
    </message>
    <message>
        <source>Due within 90 days</source>
        <translation>90 दिनों में</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>No child has a dose due. Children appear here by their date of birth.</source>
        <translation>किसी बच्चे की खुराक बाक़ी नहीं है। बच्चे यहाँ जन्म तिथि के अनुसार आते हैं।</translation>
    </message>
    <message>
        <source>Nobody here has anything due. Choose another village, or look further ahead.</source>
        <translation>यहाँ किसी का कुछ बाक़ी नहीं। दूसरा गाँव चुनें, या आगे तक देखें।</translation>
    </message>
    <message>
        <source>Nobody is due. People appear here when a long illness is noted in their record.</source>
        <translation>किसी का कुछ बाक़ी नहीं। रिकॉर्ड में लंबी बीमारी दर्ज होने पर लोग यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>Nobody is due. Women appear here when a pregnancy is noted in their record.</source>
        <translation>किसी का कुछ बाक़ी नहीं। रिकॉर्ड में गर्भावस्था दर्ज होने पर महिलाएँ यहाँ आती हैं।</translation>
    </message>
    <message>
        <source>People with something due</source>
        <translation>जिन लोगों का कुछ बाक़ी है</translation>
    </message>
    <message>
        <source>The first {rows} people; scroll for more</source>
        <translation>पहले {rows} लोग; और के लिए नीचे जाएँ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>{rows} people</source>
        <translation>{rows} लोग</translation>
    </message>
    <message>
        <source>{rows} people exported.</source>
        <translation>{rows} लोग एक्सपोर्ट हुए।</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 patient matches</source>
        <translation>1 मरीज़ मेल खाता है</translation>
    </message>
    <message>
        <source>As a patient reads it</source>
        <translation>मरीज़ को ऐसा दिखेगा</translation>
    </message>
    <message>
        <source>Choose a segment and a text to see it.</source>
        <translation>देखने के लिए समूह और संदेश चुनें।</translation>
    </message>
    <message>
        <source>Finish the marked line to see who matches.</source>
        <translation>कौन मेल खाता है यह देखने के लिए निशान लगी पंक्ति पूरी करें।</translation>
    </message>
    <message>
        <source>Mend the marked line to see who matches.</source>
        <translation>कौन मेल खाता है यह देखने के लिए निशान लगी पंक्ति ठीक करें।</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>अगला मरीज़</translation>
    </message>
    <message>
        <source>Previous patient</source>
        <translation>पिछला मरीज़</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>{name} को</translation>
    </message>
    <message>
        <source>{letters} letters</source>
        <translation>{letters} अक्षर</translation>
    </message>
    <message>
        <source>{letters} letters, {parts} SMS ({alphabet})</source>
        <translation>{letters} अक्षर, {parts} SMS ({alphabet})</translation>
    </message>
    <message>
        <source>{name} can't get this text</source>
        <translation>{name} को यह संदेश नहीं मिल सकता</translation>
    </message>
    <message>
        <source>{number} patients match</source>
        <translation>{number} मरीज़ मेल खाते हैं</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Back to the shipped price</source>
        <translation>प्रोग्राम वाले दाम पर वापस</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>From {day}: {price}.</source>
        <translation>{day} से: {price}।</translation>
    </message>
    <message>
        <source>In</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No price is known, so these messages have no cost until you give one.</source>
        <translation>कोई दाम पता नहीं है, इसलिए जब तक आप दाम न दें, इन संदेशों का ख़र्च नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>One US dollar</source>
        <translation>एक अमेरिकी डॉलर</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Price without GST</source>
        <translation>जीएसटी बिना दाम</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Prices of messages</source>
        <translation>संदेशों के दाम</translation>
    </message>
    <message>
        <source>Save the price</source>
        <translation>दाम सहेजें</translation>
    </message>
    <message>
        <source>Shipped, not verified with a bill: {source}.</source>
        <translation>प्रोग्राम के साथ आया दाम, बिल से नहीं मिलाया गया: {source}।</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>{day} से।</translation>
    </message>
    <message>
        <source>Take back the price from {day}</source>
        <translation>{day} से लागू दाम हटाएँ</translation>
    </message>
    <message>
        <source>The price was saved.</source>
        <translation>दाम सहेजा गया।</translation>
    </message>
    <message>
        <source>The price was taken back.</source>
        <translation>दाम हटा दिया गया।</translation>
    </message>
    <message>
        <source>The shipped price holds again.</source>
        <translation>प्रोग्राम के साथ आया दाम फिर लागू है।</translation>
    </message>
    <message>
        <source>This price is your own.</source>
        <translation>यह दाम आपका अपना है।</translation>
    </message>
    <message>
        <source>US$ dollars</source>
        <translation>अमेरिकी डॉलर ($)</translation>
    </message>
    <message>
        <source>With GST</source>
        <translation>जीएसटी सहित</translation>
    </message>
    <message>
        <source>With GST {price}.</source>
        <translation>जीएसटी सहित {price}।</translation>
    </message>
    <message>
        <source>Without GST ({percent} %). Where the provider says what a message cost, that counts instead.</source>
        <translation>जीएसटी ({percent} %) के बिना। जहाँ प्रदाता बताता है कि संदेश का कितना लगा, वहाँ वही गिना जाता है।</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>₹ rupees</source>
        <translation>₹ रुपये</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>API key</source>
        <translation>एपीआई कुंजी</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>एपीआई टोकन</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>खाता एसआईडी</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>ऐप की गुप्त कुंजी</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>ऑथ कुंजी</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>ऑथ टोकन</translation>
    </message>
    <message>
        <source>DLT entity ID (SMS)</source>
        <translation>डीएलटी एंटिटी आईडी (SMS)</translation>
    </message>
    <message>
        <source>DLT header (SMS)</source>
        <translation>डीएलटी हेडर (SMS)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>ExoPhone</source>
        <translation>ExoPhone</translation>
    </message>
    <message>
        <source>Exotel</source>
        <translation>Exotel</translation>
    </message>
    <message>
        <source>Flow that is played</source>
        <translation>कौन सा फ़्लो सुनाया जाए</translation>
    </message>
    <message>
        <source>From (e-mail)</source>
        <translation>भेजने वाला (ई-मेल)</translation>
    </message>
    <message>
        <source>From (name)</source>
        <translation>भेजने वाला (नाम)</translation>
    </message>
    <message>
        <source>From (number or sender)</source>
        <translation>भेजने वाला (नंबर या नाम)</translation>
    </message>
    <message>
        <source>MSG91</source>
        <translation>MSG91</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>मेल सर्वर (एसएमटीपी)</translation>
    </message>
    <message>
        <source>Mailgun</source>
        <translation>Mailgun</translation>
    </message>
    <message>
        <source>Messaging service SID</source>
        <translation>मैसेजिंग सर्विस एसआईडी</translation>
    </message>
    <message>
        <source>Meta (WhatsApp Cloud API)</source>
        <translation>Meta (WhatsApp Cloud API)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>फ़ोन नंबर आईडी</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Public key of the event webhook</source>
        <translation>इवेंट वेबहुक की सार्वजनिक कुंजी</translation>
    </message>
    <message>
        <source>Secret word in the webhook's address</source>
        <translation>वेबहुक के पते में गुप्त शब्द</translation>
    </message>
    <message>
        <source>Security (starttls or none)</source>
        <translation>सुरक्षा (starttls या none)</translation>
    </message>
    <message>
        <source>SendGrid</source>
        <translation>SendGrid</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Template ID at MSG91</source>
        <translation>MSG91 पर टेम्पलेट आईडी</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Verify token of the webhook</source>
        <translation>वेबहुक का वेरिफ़ाई टोकन</translation>
    </message>
    <message>
        <source>Webhook signing key</source>
        <translation>वेबहुक साइनिंग कुंजी</translation>
    </message>
    <message>
        <source>WhatsApp Business account ID</source>
        <translation>WhatsApp Business खाता आईडी</translation>
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
        <translation>सभी चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
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
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>RecordDose</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Clinic, Anganwadi, hospital</source>
        <translation>क्लिनिक, आँगनवाड़ी, अस्पताल</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>खुराक</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>कब दी गई</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>Record dose</source>
        <translation>खुराक दर्ज करें</translation>
    </message>
    <message>
        <source>Record {dose}</source>
        <translation>{dose} दर्ज करें</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>{dose} recorded for {name}.</source>
        <translation>{name} के लिए {dose} दर्ज हुई।</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Everybody</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>No call is made and no message is sent any more. Ctrl+Z takes it back.</source>
        <translation>अब न फ़ोन किया जाएगा न संदेश भेजा जाएगा। Ctrl+Z से वापस लें।</translation>
    </message>
    <message>
        <source>Nobody has asked to be called later yet. L notes it.</source>
        <translation>अभी किसी ने बाद में फ़ोन करने को नहीं कहा है। L से यह दर्ज होता है।</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Shift+B books the visit</source>
        <translation>शिफ़्ट+B से विज़िट बुक होती है</translation>
    </message>
    <message>
        <source>Shift+L changes the day</source>
        <translation>शिफ़्ट+L से दिन बदलता है</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>कौन?</translation>
    </message>
    <message>
        <source>change the day</source>
        <translation>दिन बदलें</translation>
    </message>
    <message>
        <source>note the call</source>
        <translation>कॉल दर्ज करें</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message numerus="yes">
        <source>%n health records</source>
        <translation>
            <numerusform>%n स्वास्थ्य रिकॉर्ड</numerusform>
            <numerusform>%n स्वास्थ्य रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>No health records yet</source>
        <translation>अभी कोई स्वास्थ्य रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>They are there, but your role may not see them. Ask a clinician or a care coordinator.</source>
        <translation>रिकॉर्ड हैं, पर आपकी भूमिका उन्हें नहीं देख सकती। चिकित्सक या देखभाल समन्वयक से कहें।</translation>
    </message>
    <message>
        <source>Your role would not see them.</source>
        <translation>आपकी भूमिका उन्हें नहीं देख सकती।</translation>
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
        <source>Checked: the sheet is in somebody's hand</source>
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
    <name>Refreshing</name>
    <message>
        <source>Bringing lists and segments up to date</source>
        <translation>सूचियाँ और समूह ताज़ा किए जा रहे हैं</translation>
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
        <source>As it stands in the DLT register. Places stand there as {place}; each takes 30 letters.</source>
        <translation>ठीक वैसे जैसे डीएलटी रजिस्टर में है। भरने की जगहें वहाँ {place} के रूप में होती हैं; हर एक में 30 अक्षर आते हैं।</translation>
    </message>
    <message>
        <source>Ask WhatsApp now</source>
        <translation>WhatsApp से अभी पूछें</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
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
        <source>DLT header</source>
        <translation>डीएलटी हेडर</translation>
    </message>
    <message>
        <source>DLT template ID</source>
        <translation>डीएलटी टेम्पलेट आईडी</translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation>जन्म तिथि या उम्र</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>E-mails need no registration.</source>
        <translation>ई-मेल के लिए पंजीकरण नहीं चाहिए।</translation>
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
        <source>Hand this text in at WhatsApp: {text}</source>
        <translation>यह पाठ WhatsApp पर जमा करें: {text}</translation>
    </message>
    <message>
        <source>House and street</source>
        <translation>मकान और सड़क</translation>
    </message>
    <message>
        <source>Keep registration</source>
        <translation>पंजीकरण सहेजें</translation>
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
        <source>Name or ID at the provider</source>
        <translation>प्रदाता के यहाँ नाम या आईडी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
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
        <source>Owner's name</source>
        <translation>फ़ोन किसके नाम</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Registered text</source>
        <translation>पंजीकृत पाठ</translation>
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
        <source>Registration kept.</source>
        <translation>पंजीकरण सहेजा गया।</translation>
    </message>
    <message>
        <source>Save the text first; then say here how it is registered.</source>
        <translation>पहले पाठ सहेजें; फिर यहाँ बताएँ कि वह कैसे पंजीकृत है।</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} की जानकारी सहेजी गई।</translation>
    </message>
    <message>
        <source>Scheme cards</source>
        <translation>योजना कार्ड</translation>
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
        <source>The text above is not the registered one. Nothing is sent over Indian routes until they are alike.</source>
        <translation>ऊपर का पाठ पंजीकृत पाठ नहीं है। जब तक दोनों एक जैसे न हों, भारत के रास्तों से कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>गाँव या शहर</translation>
    </message>
    <message>
        <source>WhatsApp can't be reached now. Look at the internet connection and try again.</source>
        <translation>WhatsApp तक अभी नहीं पहुँचा जा सका। इंटरनेट कनेक्शन देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp knows {number} of our texts.</source>
        <translation>WhatsApp हमारे {number} पाठ जानता है।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>किसका फ़ोन</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>{when} को पूछा</translation>
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
        <source>is the patient's</source>
        <translation>मरीज़ से रिश्ता:</translation>
    </message>
    <message>
        <source>{name} added to the family</source>
        <translation>{name} परिवार में जोड़े गए</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>Days, as 1, 15</source>
        <translation>दिन, जैसे 1, 15</translation>
    </message>
    <message>
        <source>Days, as 15/03, 26/01</source>
        <translation>दिन, जैसे 15/03, 26/01</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>हर साल</translation>
    </message>
    <message>
        <source>How &amp;often, and at what time?</source>
        <translation>कितनी बार, और किस समय (&amp;O)?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>On which days of the month</source>
        <translation>महीने के किन दिनों</translation>
    </message>
    <message>
        <source>On which days of the year</source>
        <translation>साल के किन दिनों</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Until when? Leave it empty to go on.</source>
        <translation>कब तक? चलता रहे तो ख़ाली छोड़ दें।</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>किस दिन तक</translation>
    </message>
    <message>
        <source>and the last day</source>
        <translation>और अंतिम दिन</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Answer noted.</source>
        <translation>उत्तर दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Answers the message</source>
        <translation>किस संदेश का उत्तर</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>कैसे बताया</translation>
    </message>
    <message>
        <source>What the patient said</source>
        <translation>मरीज़ ने क्या कहा</translation>
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
    <name>ResultWords</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर आया</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक हुए</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>Hour of sending</source>
        <translation>भेजने का घंटा</translation>
    </message>
    <message>
        <source>Messages of campaigns by when they were queued. To be sent: everybody who was not left out. Sent: taken by the provider. Delivered includes read. Of an SMS or a call it is known that it was read only once it is answered. Answered: a reply other than stop. Booked and came: each booking within 14 days and each visit within 30 days is credited to the last message that had arrived, once over all campaigns; a visit that was booked before the message arrived is not. Came counts as booked. Somebody who comes twice after a message counts once. Many book or come without an answer, so these are shares of the delivered. Credited is not proven.</source>
        <translation>अभियानों के संदेश, कतार में लगने के समय के हिसाब से। भेजे जाने हैं: सभी जो छोड़े नहीं गए। भेजे गए: सेवा ने ले लिए। पहुँचे में पढ़े गए शामिल हैं। SMS या कॉल पढ़ा गया, यह जवाब आने पर ही पता चलता है। जवाब दिया: बंद करने के सिवा कोई जवाब। बुक किया और आए: 14 दिनों के अंदर की हर बुकिंग और 30 दिनों के अंदर की हर विज़िट, सभी अभियानों में एक ही बार, पहुँचे हुए आख़िरी संदेश के नाम गिनी जाती है; संदेश पहुँचने से पहले बुक हुई विज़िट नहीं। जो आए वे बुक किए हुए भी गिने जाते हैं। संदेश के बाद दो बार आने वाला एक बार गिना जाता है। बहुत से लोग जवाब दिए बिना बुक करते हैं या आते हैं, इसलिए ये पहुँचे हुओं के हिस्से हैं। नाम गिना जाना प्रमाण नहीं है।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>चरण {number}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Text that was tried</source>
        <translation>आज़माया गया पाठ</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>भेजे जाने हैं</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Cost with tax</source>
        <translation>कर सहित ख़र्च</translation>
    </message>
    <message>
        <source>Counted in messages: who came twice after one counts once. Visits stand under Cost and return.</source>
        <translation>गिनती संदेशों की है: एक संदेश के बाद दो बार आने वाला एक बार गिना जाता है। विज़िट ख़र्च और लाभ में हैं।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>नतीजे एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>पिछले 90 दिन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>No campaign sent anything in this time. Choose a longer one.</source>
        <translation>इस समय में किसी अभियान ने कुछ नहीं भेजा। ज़्यादा लंबा समय चुनें।</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>किसके अनुसार जोड़े गए</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Results exported.</source>
        <translation>नतीजे एक्सपोर्ट हुए।</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>संदेश दिखाएँ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>नतीजे.csv</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Administrator</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>Back up and check the data</source>
        <translation>बैकअप लेना और डेटा जाँचना</translation>
    </message>
    <message>
        <source>Book, move and cancel visits</source>
        <translation>विज़िट बुक, बदल, रद्द करना</translation>
    </message>
    <message>
        <source>Call patients and note what came of it</source>
        <translation>मरीज़ों को फ़ोन करना और नतीजा दर्ज करना</translation>
    </message>
    <message>
        <source>Camp volunteer</source>
        <translation>शिविर स्वयंसेवक</translation>
    </message>
    <message>
        <source>Care coordinator</source>
        <translation>देखभाल समन्वयक</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>Complete visits</source>
        <translation>विज़िट पूरी करना</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>सूचियाँ एक्सपोर्ट करना</translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation>मरीज़ इम्पोर्ट करना</translation>
    </message>
    <message>
        <source>Make segments</source>
        <translation>समूह बनाना</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation>लोगों का प्रबंधन</translation>
    </message>
    <message>
        <source>Manage the clinic</source>
        <translation>क्लिनिक का प्रबंधन</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>दोहराव मिलाना</translation>
    </message>
    <message>
        <source>Open patients</source>
        <translation>मरीज़ खोलना</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>जनसंपर्क</translation>
    </message>
    <message>
        <source>Plan camps</source>
        <translation>शिविर तय करना</translation>
    </message>
    <message>
        <source>Prepare campaigns</source>
        <translation>अभियान तैयार करना</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>ऑडिट ट्रेल पढ़ना</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>रिसेप्शनिस्ट</translation>
    </message>
    <message>
        <source>Record camp attendance</source>
        <translation>शिविर में आए लोगों को दर्ज करना</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>सहमति दर्ज करना</translation>
    </message>
    <message>
        <source>Record doses</source>
        <translation>खुराक दर्ज करना</translation>
    </message>
    <message>
        <source>Register and edit patients</source>
        <translation>मरीज़ पंजीकृत करना और बदलना</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाना</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>मरीज़ खोजना</translation>
    </message>
    <message>
        <source>See analytics</source>
        <translation>विश्लेषण देखना</translation>
    </message>
    <message>
        <source>See appointments</source>
        <translation>अपॉइंटमेंट देखना</translation>
    </message>
    <message>
        <source>See campaigns</source>
        <translation>अभियान देखना</translation>
    </message>
    <message>
        <source>See camps</source>
        <translation>शिविर देखना</translation>
    </message>
    <message>
        <source>See clinical records</source>
        <translation>स्वास्थ्य रिकॉर्ड देखना</translation>
    </message>
    <message>
        <source>See preventive care</source>
        <translation>रोकथाम देखना</translation>
    </message>
    <message>
        <source>See segments</source>
        <translation>समूह देखना</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>संदेश भेजना</translation>
    </message>
    <message>
        <source>Write clinical records</source>
        <translation>स्वास्थ्य रिकॉर्ड लिखना</translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Every request is checked against this table, whatever a screen shows.</source>
        <translation>स्क्रीन कुछ भी दिखाए, हर काम इस तालिका से परखा जाता है।</translation>
    </message>
    <message>
        <source>May</source>
        <translation>क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>हर भूमिका क्या कर सकती है</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <source>Add condition</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>समूह जोड़ें</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds a line.  Ctrl with an arrow moves it: up, down, right into a group, left out of it.  PgUp and PgDn go from line to line.</source>
        <translation>Ctrl+Enter से पंक्ति जुड़ती है।  Ctrl और तीर से वह हटती-बढ़ती है: ऊपर, नीचे, दाएँ समूह के भीतर, बाएँ उससे बाहर।  Page Up और Page Down एक पंक्ति से दूसरी पर ले जाते हैं।</translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation>समूह के भीतर</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>समूह से बाहर</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>RuleDays</name>
    <message>
        <source>after today</source>
        <translation>आज के बाद</translation>
    </message>
    <message>
        <source>and</source>
        <translation>और</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>आज से पहले</translation>
    </message>
    <message>
        <source>between</source>
        <translation>इनके बीच:</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>पिछले</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>अगले</translation>
    </message>
</context>
<context>
    <name>RuleGroups</name>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>In the segment “{name}”</source>
        <translation>समूह “{name}” में</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Score and journey</source>
        <translation>स्कोर और सफ़र</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Visits and contact</source>
        <translation>विज़िट और संपर्क</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>क्या बाक़ी है</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Condition</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>Everybody on the register</source>
        <translation>रजिस्टर के सभी लोग</translation>
    </message>
    <message>
        <source>Fit this alone</source>
        <translation>अकेले इससे मेल</translation>
    </message>
    <message>
        <source>How many each condition keeps</source>
        <translation>हर शर्त से कितने बचते हैं</translation>
    </message>
    <message>
        <source>Left after this</source>
        <translation>इसके बाद बचे</translation>
    </message>
    <message>
        <source>When it was frozen: {words}</source>
        <translation>फ़्रीज़ करते समय: {words}</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>Count only those where …</source>
        <translation>केवल वे गिनें जिनमें …</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>तुलना कैसे हो</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>कितने समय में</translation>
    </message>
    <message>
        <source>Look only at those where …</source>
        <translation>केवल वे देखें जिनमें …</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>कितने में से</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>किनमें से</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>दूसरा मान</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>कौन से</translation>
    </message>
    <message>
        <source>Which values</source>
        <translation>कौन से मान</translation>
    </message>
    <message>
        <source>years</source>
        <translation>वर्ष</translation>
    </message>
</context>
<context>
    <name>RuleTaking</name>
    <message>
        <source>At least so many values</source>
        <translation>कम से कम इतने मान</translation>
    </message>
    <message>
        <source>By at least</source>
        <translation>कम से कम इतना</translation>
    </message>
    <message>
        <source>Of so many last values</source>
        <translation>पिछले इतने मानों में से</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>कोई भी मान</translation>
    </message>
    <message>
        <source>by at least</source>
        <translation>कम से कम इतना:</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>सभी में से</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>पिछले इतनों में से:</translation>
    </message>
    <message>
        <source>over the last</source>
        <translation>पिछले इतने मानों में:</translation>
    </message>
    <message>
        <source>several of the last values</source>
        <translation>पिछले मानों में से कई</translation>
    </message>
    <message>
        <source>the latest value</source>
        <translation>सबसे नया मान</translation>
    </message>
    <message>
        <source>values that fall</source>
        <translation>घटते हुए मान</translation>
    </message>
    <message>
        <source>values that rise</source>
        <translation>बढ़ते हुए मान</translation>
    </message>
</context>
<context>
    <name>RuleTroubles</name>
    <message>
        <source>Also leaves out people for whom “{field}” is not recorded.</source>
        <translation>उन्हें भी छोड़ता है जिनका “{field}” दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Also leaves out people for whom “{field}” is not recorded: {number} on the register.</source>
        <translation>उन्हें भी छोड़ता है जिनका “{field}” दर्ज नहीं है: रजिस्टर में {number}।</translation>
    </message>
    <message>
        <source>Choose the first or the last day.</source>
        <translation>पहला या आख़िरी दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose what to ask: type a few letters of it.</source>
        <translation>चुनें कि क्या पूछना है: उसके कुछ अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Fill in a day, such as 22/11/2026.</source>
        <translation>दिन भरें, जैसे 22/11/2026।</translation>
    </message>
    <message>
        <source>Fill in a length of time, such as 90 days or 6 months.</source>
        <translation>समय की अवधि भरें, जैसे 90 दिन या 6 महीने।</translation>
    </message>
    <message>
        <source>Fill in a number of 0 or more; whole, where things are counted.</source>
        <translation>0 या उससे बड़ी संख्या भरें; जहाँ चीज़ें गिनी जाती हैं वहाँ पूरी संख्या।</translation>
    </message>
    <message>
        <source>Fill in at least one value.</source>
        <translation>कम से कम एक मान भरें।</translation>
    </message>
    <message>
        <source>Fill in how many of how many values, at most {limit}.</source>
        <translation>भरें कि कितने मानों में से कितने, अधिक से अधिक {limit}।</translation>
    </message>
    <message>
        <source>Fill in how many of the last, {least} to {limit}.</source>
        <translation>भरें कि पिछले कितने, {least} से {limit} तक।</translation>
    </message>
    <message>
        <source>Fill in the value.</source>
        <translation>मान भरें।</translation>
    </message>
    <message>
        <source>The text is too long: use at most {limit} letters.</source>
        <translation>पाठ बहुत लंबा है: अधिक से अधिक {limit} अक्षर रखें।</translation>
    </message>
    <message>
        <source>Too many values: use at most {limit}.</source>
        <translation>बहुत ज़्यादा मान हैं: अधिक से अधिक {limit} रखें।</translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Late messages…</source>
        <translation>देर के संदेश…</translation>
    </message>
    <message>
        <source>Rules of a campaign</source>
        <translation>अभियान के नियम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saved. It holds from the next message on.</source>
        <translation>सहेज लिया। अगले संदेश से लागू होगा।</translation>
    </message>
    <message>
        <source>When the computer was off, the line was down, or it was night</source>
        <translation>जब कंप्यूटर बंद था, लाइन नहीं थी, या रात थी</translation>
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
        <translation>रोकें</translation>
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
    <name>Schedule</name>
    <message>
        <source>BCG</source>
        <translation>BCG</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>रक्तचाप</translation>
    </message>
    <message>
        <source>Check-up 1</source>
        <translation>जाँच 1</translation>
    </message>
    <message>
        <source>Check-up 2</source>
        <translation>जाँच 2</translation>
    </message>
    <message>
        <source>Check-up 3</source>
        <translation>जाँच 3</translation>
    </message>
    <message>
        <source>Check-up 4</source>
        <translation>जाँच 4</translation>
    </message>
    <message>
        <source>DPT booster 1</source>
        <translation>DPT बूस्टर 1</translation>
    </message>
    <message>
        <source>DPT booster 2</source>
        <translation>DPT बूस्टर 2</translation>
    </message>
    <message>
        <source>DPT catch-up 1</source>
        <translation>DPT छूटी खुराक 1</translation>
    </message>
    <message>
        <source>DPT catch-up 2</source>
        <translation>DPT छूटी खुराक 2</translation>
    </message>
    <message>
        <source>DPT catch-up 3</source>
        <translation>DPT छूटी खुराक 3</translation>
    </message>
    <message>
        <source>HPV</source>
        <translation>HPV</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>Hepatitis B at birth</source>
        <translation>हेपेटाइटिस B जन्म पर</translation>
    </message>
    <message>
        <source>JE 1</source>
        <translation>JE 1</translation>
    </message>
    <message>
        <source>JE 2</source>
        <translation>JE 2</translation>
    </message>
    <message>
        <source>MR 1</source>
        <translation>MR 1</translation>
    </message>
    <message>
        <source>MR 2</source>
        <translation>MR 2</translation>
    </message>
    <message>
        <source>OPV 1</source>
        <translation>OPV 1</translation>
    </message>
    <message>
        <source>OPV 2</source>
        <translation>OPV 2</translation>
    </message>
    <message>
        <source>OPV 3</source>
        <translation>OPV 3</translation>
    </message>
    <message>
        <source>OPV at birth</source>
        <translation>OPV जन्म पर</translation>
    </message>
    <message>
        <source>OPV booster</source>
        <translation>OPV बूस्टर</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>PCV 1</source>
        <translation>PCV 1</translation>
    </message>
    <message>
        <source>PCV 2</source>
        <translation>PCV 2</translation>
    </message>
    <message>
        <source>PCV booster</source>
        <translation>PCV बूस्टर</translation>
    </message>
    <message>
        <source>Pentavalent 1</source>
        <translation>पेंटावेलेंट 1</translation>
    </message>
    <message>
        <source>Pentavalent 2</source>
        <translation>पेंटावेलेंट 2</translation>
    </message>
    <message>
        <source>Pentavalent 3</source>
        <translation>पेंटावेलेंट 3</translation>
    </message>
    <message>
        <source>Rotavirus 1</source>
        <translation>रोटावायरस 1</translation>
    </message>
    <message>
        <source>Rotavirus 2</source>
        <translation>रोटावायरस 2</translation>
    </message>
    <message>
        <source>Rotavirus 3</source>
        <translation>रोटावायरस 3</translation>
    </message>
    <message>
        <source>Td 1 in pregnancy</source>
        <translation>गर्भावस्था में Td 1</translation>
    </message>
    <message>
        <source>Td 2 in pregnancy</source>
        <translation>गर्भावस्था में Td 2</translation>
    </message>
    <message>
        <source>Td at 10 years</source>
        <translation>Td 10 वर्ष पर</translation>
    </message>
    <message>
        <source>Td at 16 years</source>
        <translation>Td 16 वर्ष पर</translation>
    </message>
    <message>
        <source>Td booster in pregnancy</source>
        <translation>गर्भावस्था में Td बूस्टर</translation>
    </message>
    <message>
        <source>Vitamin A 1</source>
        <translation>विटामिन A 1</translation>
    </message>
    <message>
        <source>Vitamin A 2</source>
        <translation>विटामिन A 2</translation>
    </message>
    <message>
        <source>Vitamin A 3</source>
        <translation>विटामिन A 3</translation>
    </message>
    <message>
        <source>Vitamin A 4</source>
        <translation>विटामिन A 4</translation>
    </message>
    <message>
        <source>Vitamin A 5</source>
        <translation>विटामिन A 5</translation>
    </message>
    <message>
        <source>Vitamin A 6</source>
        <translation>विटामिन A 6</translation>
    </message>
    <message>
        <source>Vitamin A 7</source>
        <translation>विटामिन A 7</translation>
    </message>
    <message>
        <source>Vitamin A 8</source>
        <translation>विटामिन A 8</translation>
    </message>
    <message>
        <source>Vitamin A 9</source>
        <translation>विटामिन A 9</translation>
    </message>
    <message>
        <source>fIPV 1</source>
        <translation>fIPV 1</translation>
    </message>
    <message>
        <source>fIPV 2</source>
        <translation>fIPV 2</translation>
    </message>
    <message>
        <source>fIPV 3</source>
        <translation>fIPV 3</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>A little late. A friendly reminder helps.</source>
        <translation>थोड़ी देर हुई है। प्यार से याद दिलाना काम आता है।</translation>
    </message>
    <message>
        <source>A score needs two of its five parts. Others come with {things}.</source>
        <translation>स्कोर के लिए पाँच में से दो भाग चाहिए। बाक़ी इनसे आते हैं: {things}।</translation>
    </message>
    <message>
        <source>Answers to messages</source>
        <translation>संदेशों के उत्तर</translation>
    </message>
    <message>
        <source>Away for long. A call is worth it.</source>
        <translation>लंबे समय से नहीं आए। फ़ोन करना ठीक रहेगा।</translation>
    </message>
    <message>
        <source>Expected every {interval} days; the next visit is looked for on {day}.</source>
        <translation>हर {interval} दिन पर अपेक्षित; अगली विज़िट {day} को होनी चाहिए।</translation>
    </message>
    <message>
        <source>Expected every {interval} days; the next visit was looked for on {day}.</source>
        <translation>हर {interval} दिन पर अपेक्षित; अगली विज़िट {day} को होनी चाहिए थी।</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Goal check-ins</source>
        <translation>लक्ष्यों के हाल-चाल</translation>
    </message>
    <message>
        <source>Known so far: {parts}.</source>
        <translation>अब तक पता: {parts}।</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>पिछली विज़िट</translation>
    </message>
    <message>
        <source>Nothing known for: {parts}. The others count more for it.</source>
        <translation>इनके बारे में कुछ पता नहीं: {parts}। इसलिए बाक़ी का भार बढ़ जाता है।</translation>
    </message>
    <message>
        <source>Nothing to worry about: comes in time.</source>
        <translation>चिंता की बात नहीं: समय पर आते हैं।</translation>
    </message>
    <message>
        <source>There is one again when the patient allows messages.</source>
        <translation>मरीज़ संदेशों की अनुमति दें तो स्कोर फिर बनेगा।</translation>
    </message>
    <message>
        <source>There is one again when the record is set active.</source>
        <translation>रिकॉर्ड सक्रिय किया जाए तो स्कोर फिर बनेगा।</translation>
    </message>
    <message>
        <source>There is one as soon as a phone number is registered.</source>
        <translation>फ़ोन नंबर दर्ज होते ही स्कोर बनेगा।</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>निभाई गई विज़िट</translation>
    </message>
    <message>
        <source>a health goal that is asked about</source>
        <translation>स्वास्थ्य लक्ष्य, जिसका हाल पूछा जाए</translation>
    </message>
    <message>
        <source>a message that arrives</source>
        <translation>पहुँचने वाला संदेश</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>a visit in the last year, kept or missed</source>
        <translation>पिछले एक साल की विज़िट, निभाई या छूटी</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>As of {day}. It describes what was and foretells nothing; it is never a reason to refuse care.</source>
        <translation>{day} तक। यह बीते समय का वर्णन है और आगे का कुछ नहीं बताता; यह इलाज से मना करने का कारण कभी नहीं।</translation>
    </message>
    <message>
        <source>Engagement {score} of 100</source>
        <translation>जुड़ाव 100 में से {score}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>Why this score and this stage?</source>
        <translation>यह स्कोर और यह चरण क्यों?</translation>
    </message>
</context>
<context>
    <name>ScoreTile</name>
    <message>
        <source>Engagement</source>
        <translation>जुड़ाव</translation>
    </message>
    <message>
        <source>Journey stage: {stage}. Show how it came.</source>
        <translation>सफ़र का चरण: {stage}। देखें कि यह कैसे आया।</translation>
    </message>
    <message>
        <source>Why this score and this stage?</source>
        <translation>यह स्कोर और यह चरण क्यों?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} / 100</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search patients</source>
        <translation>मरीज़ खोजना</translation>
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
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>SegmentDeeds</name>
    <message>
        <source>A list by hand: what is it called?</source>
        <translation>हाथ से बनी सूची: इसका नाम क्या हो?</translation>
    </message>
    <message>
        <source>A snapshot keeps its people. What is it called?</source>
        <translation>स्नैपशॉट अपने लोग बनाए रखता है। इसका नाम क्या हो?</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Duplicate segment</source>
        <translation>समूह की कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>सूची एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export rule</source>
        <translation>नियम एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>फ़्रीज़ करें</translation>
    </message>
    <message>
        <source>Freeze “{name}” as it is today. What is the snapshot called?</source>
        <translation>“{name}” को आज जैसा है वैसा फ़्रीज़ करें। स्नैपशॉट का नाम क्या हो?</translation>
    </message>
    <message>
        <source>Import rule</source>
        <translation>नियम इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>सूची बनाएँ</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>सूची बनाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>समूह हटाएँ</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>“{name}” हटाया गया।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <translation>समूह का नाम बदलें</translation>
    </message>
    <message>
        <source>Renamed to “{name}”.</source>
        <translation>नाम बदलकर “{name}” किया गया।</translation>
    </message>
    <message>
        <source>Rule of a segment (*.json)</source>
        <translation>समूह का नियम (*.json)</translation>
    </message>
    <message>
        <source>The rule is in {file}.</source>
        <translation>नियम {file} में है।</translation>
    </message>
    <message>
        <source>The segment is there now.</source>
        <translation>समूह अब बन गया है।</translation>
    </message>
    <message>
        <source>What is the copy of “{name}” called?</source>
        <translation>“{name}” की कॉपी का नाम क्या हो?</translation>
    </message>
    <message>
        <source>What is the segment from “{file}” called?</source>
        <translation>“{file}” से आए समूह का नाम क्या हो?</translation>
    </message>
    <message>
        <source>Why are these people removed? The history shows it.</source>
        <translation>ये लोग क्यों हटाए जाते हैं? इतिहास में यह दिखेगा।</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, कॉपी</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{rows} patients exported.</source>
        <translation>{rows} मरीज़ एक्सपोर्ट हुए।</translation>
    </message>
    <message>
        <source>“{name}” is there now.</source>
        <translation>“{name}” अब बन गया है।</translation>
    </message>
</context>
<context>
    <name>SegmentDetail</name>
    <message>
        <source>Add people</source>
        <translation>लोग जोड़ें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Check a patient…</source>
        <translation>मरीज़ जाँचें…</translation>
    </message>
    <message>
        <source>Combine with…</source>
        <translation>इसके साथ मिलाएँ…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>कॉपी बनाएँ…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>सूची एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Export rule…</source>
        <translation>नियम एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Freeze as snapshot…</source>
        <translation>स्नैपशॉट के रूप में फ़्रीज़ करें…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Import rule…</source>
        <translation>नियम इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>नया अभियान</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Size over time</source>
        <translation>समय के साथ संख्या</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>&amp;Description</source>
        <translation>विवरण (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Change segment</source>
        <translation>समूह बदलें</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>A condition is not finished yet. Finish it, or remove it.</source>
        <translation>कोई शर्त अधूरी है। उसे पूरा करें, या हटाएँ।</translation>
    </message>
    <message>
        <source>Check a patient …</source>
        <translation>मरीज़ जाँचें …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>नया समूह</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>समूह सहेजें</translation>
    </message>
    <message>
        <source>Save segment (Ctrl+S)</source>
        <translation>समूह सहेजें (Ctrl+S)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>What is typed is kept as a draft (Esc)</source>
        <translation>लिखा हुआ ड्राफ़्ट में रहता है (Esc)</translation>
    </message>
</context>
<context>
    <name>SegmentHistory</name>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>Changed: {things}</source>
        <translation>बदला: {things}</translation>
    </message>
    <message>
        <source>Something in the record changed</source>
        <translation>रिकॉर्ड में कुछ बदला</translation>
    </message>
    <message>
        <source>The day has come</source>
        <translation>वह दिन आ गया</translation>
    </message>
    <message>
        <source>The rule was changed</source>
        <translation>नियम बदला गया</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>a camp</source>
        <translation>शिविर</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>बीमारी</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>a goal check-in</source>
        <translation>लक्ष्य का हाल-चाल</translation>
    </message>
    <message>
        <source>a measurement</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>a pregnancy</source>
        <translation>गर्भावस्था</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>a task of a campaign</source>
        <translation>अभियान का एक काम</translation>
    </message>
    <message>
        <source>a vaccine dose</source>
        <translation>टीके की खुराक</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>an allergy</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>another segment</source>
        <translation>दूसरा समूह</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>family</source>
        <translation>परिवार के रिश्ते</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>पहचान नंबर</translation>
    </message>
    <message>
        <source>journey or score</source>
        <translation>सफ़र या स्कोर</translation>
    </message>
    <message>
        <source>personal details</source>
        <translation>निजी जानकारी</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>two records made one</source>
        <translation>दो रिकॉर्ड एक किए गए</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>क्या बाक़ी है</translation>
    </message>
    <message>
        <source>{why}: {reason}</source>
        <translation>{why}: {reason}</translation>
    </message>
</context>
<context>
    <name>SegmentKinds</name>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>By hand: people are added and removed one by one, and stay so whatever a rule says.</source>
        <translation>हाथ से: लोग एक-एक करके जोड़े और हटाए जाते हैं, और नियम कुछ भी कहे, वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>फ़्रीज़</translation>
    </message>
    <message>
        <source>Frozen: the people who were in when the snapshot was taken stay in.</source>
        <translation>फ़्रीज़: स्नैपशॉट लेते समय जो लोग समूह में थे, वही रहते हैं।</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Live: whoever fits the rule is in, always as of now.</source>
        <translation>लाइव: जिस पर नियम लागू हो वह समूह में है, हमेशा अभी के हिसाब से।</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>As many as a week ago.</source>
        <translation>एक सप्ताह पहले जितने ही।</translation>
    </message>
    <message>
        <source>Find a segment</source>
        <translation>समूह खोजें</translation>
    </message>
    <message>
        <source>Find a segment by name</source>
        <translation>नाम से समूह खोजें</translation>
    </message>
    <message>
        <source>How many there were a week ago is not known yet.</source>
        <translation>एक सप्ताह पहले कितने थे यह अभी पता नहीं।</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>No segment has this in its name.</source>
        <translation>किसी समूह के नाम में यह नहीं है।</translation>
    </message>
    <message>
        <source>No segments yet. Describe whom you want to reach; the list follows by itself.</source>
        <translation>अभी कोई समूह नहीं। बताएँ कि किन लोगों तक पहुँचना है; सूची अपने-आप बनती है।</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>{number} fewer than a week ago.</source>
        <translation>एक सप्ताह पहले से {number} कम।</translation>
    </message>
    <message>
        <source>{number} more than a week ago.</source>
        <translation>एक सप्ताह पहले से {number} अधिक।</translation>
    </message>
</context>
<context>
    <name>SegmentOperators</name>
    <message>
        <source>any number but</source>
        <translation>इस संख्या को छोड़कर</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>से शुरू हो</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में यह हो</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>से कम</translation>
    </message>
    <message>
        <source>is</source>
        <translation>यह हो</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>से अधिक हो</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>के बाद हो</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>कम से कम हो</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>अधिक से अधिक हो</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>से पहले हो</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>से कम हो</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>से अधिक</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>पता हो</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>इनमें से कोई न हो</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>यह न हो</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>के बाद न हो</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>से पहले न हो</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>पता न हो</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>इनमें से एक हो</translation>
    </message>
</context>
<context>
    <name>SegmentPeople</name>
    <message>
        <source>1 person</source>
        <translation>1 व्यक्ति</translation>
    </message>
    <message>
        <source>Add to segment</source>
        <translation>समूह में जोड़ें</translation>
    </message>
    <message>
        <source>Remove from segment</source>
        <translation>समूह से हटाएँ</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} लोग</translation>
    </message>
    <message>
        <source>{people} added to “{name}”.</source>
        <translation>{people} “{name}” में जोड़े गए।</translation>
    </message>
    <message>
        <source>{people} removed from “{name}”.</source>
        <translation>{people} “{name}” से हटाए गए।</translation>
    </message>
</context>
<context>
    <name>SegmentValues</name>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Adolescents' vaccination</source>
        <translation>किशोरों का टीकाकरण</translation>
    </message>
    <message>
        <source>Age as told</source>
        <translation>जैसी उम्र बताई</translation>
    </message>
    <message>
        <source>At a camp</source>
        <translation>शिविर में</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>घर पर</translation>
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
        <source>By video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <source>Children's vaccination</source>
        <translation>बच्चों का टीकाकरण</translation>
    </message>
    <message>
        <source>Chronic follow-up</source>
        <translation>पुरानी बीमारी का फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>मृत</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>प्रसव हुआ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>High</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
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
        <source>Moved away</source>
        <translation>कहीं और चले गए</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Pregnancy care</source>
        <translation>गर्भावस्था देखभाल</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>ठीक हो गई</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>दिन तक पक्की</translation>
    </message>
    <message>
        <source>To the month</source>
        <translation>महीने तक पक्की</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>साल तक पक्की</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source> (any value)</source>
        <translation> (कोई भी मान)</translation>
    </message>
    <message>
        <source> (in {times} of the last {of_last})</source>
        <translation> (पिछले {of_last} में से {times} बार)</translation>
    </message>
    <message>
        <source> (latest value)</source>
        <translation> (सबसे नया मान)</translation>
    </message>
    <message>
        <source> ({condition})</source>
        <translation> ({condition})</translation>
    </message>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message>
        <source> from {day}</source>
        <translation> {day} से</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source> to {day}</source>
        <translation> {day} तक</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, of the last {of_last}{among}</source>
        <translation>, पिछले {of_last} में से{among}</translation>
    </message>
    <message>
        <source>, of the latest one{among}</source>
        <translation>, सबसे नए में से{among}</translation>
    </message>
    <message>
        <source>Everybody on the register</source>
        <translation>रजिस्टर के सभी लोग</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>नई शर्त</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>हाथ से जोड़े गए</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>पिछले एक साल में</translation>
    </message>
    <message>
        <source>in the segment “{value}”</source>
        <translation>समूह “{value}” में</translation>
    </message>
    <message>
        <source>none of: {parts}</source>
        <translation>इनमें से कोई नहीं: {parts}</translation>
    </message>
    <message>
        <source>in the last {duration}</source>
        <translation>पिछले {duration} में</translation>
    </message>
    <message>
        <source> within {duration}</source>
        <translation> अगले {duration} में</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>हाथ से हटाए गए</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{duration} after today</source>
        <translation>आज से {duration} बाद</translation>
    </message>
    <message>
        <source>{duration} before today</source>
        <translation>आज से {duration} पहले</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} {value} से शुरू</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} में {value}</translation>
    </message>
    <message>
        <source>{field} falls by at least {by} over the last {of_last} values{window}</source>
        <translation>{field} पिछले {of_last} मानों में कम से कम {by} घटा{window}</translation>
    </message>
    <message>
        <source>{field} falls over the last {of_last} values{window}</source>
        <translation>{field} पिछले {of_last} मानों में घटा{window}</translation>
    </message>
    <message>
        <source>{field} is above {value}</source>
        <translation>{field} {value} से अधिक</translation>
    </message>
    <message>
        <source>{field} is after {value}</source>
        <translation>{field} {value} के बाद</translation>
    </message>
    <message>
        <source>{field} is at least {value}</source>
        <translation>{field} कम से कम {value}</translation>
    </message>
    <message>
        <source>{field} is at most {value}</source>
        <translation>{field} अधिक से अधिक {value}</translation>
    </message>
    <message>
        <source>{field} is before {value}</source>
        <translation>{field} {value} से पहले</translation>
    </message>
    <message>
        <source>{field} is below {value}</source>
        <translation>{field} {value} से कम</translation>
    </message>
    <message>
        <source>{field} is known</source>
        <translation>{field} पता है</translation>
    </message>
    <message>
        <source>{field} is none of {value}</source>
        <translation>{field} {value} में से कोई नहीं</translation>
    </message>
    <message>
        <source>{field} is not after {value}</source>
        <translation>{field} {value} के बाद नहीं</translation>
    </message>
    <message>
        <source>{field} is not before {value}</source>
        <translation>{field} {value} से पहले नहीं</translation>
    </message>
    <message>
        <source>{field} is not known</source>
        <translation>{field} पता नहीं</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} {value} नहीं</translation>
    </message>
    <message>
        <source>{field} is one of {value}</source>
        <translation>{field} {value} में से एक</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} {value}</translation>
    </message>
    <message>
        <source>{field} rises by at least {by} over the last {of_last} values{window}</source>
        <translation>{field} पिछले {of_last} मानों में कम से कम {by} बढ़ा{window}</translation>
    </message>
    <message>
        <source>{field} rises over the last {of_last} values{window}</source>
        <translation>{field} पिछले {of_last} मानों में बढ़ा{window}</translation>
    </message>
    <message>
        <source>{field}: at least {value}{where}{window}</source>
        <translation>{field}: कम से कम {value}{where}{window}</translation>
    </message>
    <message>
        <source>{field}: at most {value}{where}{window}</source>
        <translation>{field}: अधिक से अधिक {value}{where}{window}</translation>
    </message>
    <message>
        <source>{field}: exactly {value}{where}{window}</source>
        <translation>{field}: ठीक {value}{where}{window}</translation>
    </message>
    <message>
        <source>{field}: fewer than {value}{where}{window}</source>
        <translation>{field}: {value} से कम{where}{window}</translation>
    </message>
    <message>
        <source>{field}: more than {value}{where}{window}</source>
        <translation>{field}: {value} से अधिक{where}{window}</translation>
    </message>
    <message>
        <source>{field}: none{where}{window}</source>
        <translation>{field}: कोई नहीं{where}{window}</translation>
    </message>
    <message>
        <source>{field}: not {value}{where}{window}</source>
        <translation>{field}: {value} नहीं{where}{window}</translation>
    </message>
</context>
<context>
    <name>SegmentsOverview</name>
    <message>
        <source>How large the segments are</source>
        <translation>समूह कितने बड़े हैं</translation>
    </message>
    <message>
        <source>How many patients are in each segment now, the largest first; at most eight are shown.</source>
        <translation>अभी हर समूह में कितने मरीज़ हैं, सबसे बड़ा पहले; अधिक से अधिक आठ दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Where patients stand today</source>
        <translation>आज मरीज़ किस चरण में हैं</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>How large the segments are today</source>
        <translation>आज समूह कितने बड़े हैं</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>The largest segments, last 180 days</source>
        <translation>सबसे बड़े समूह, पिछले 180 दिन</translation>
    </message>
</context>
<context>
    <name>SegmentsTab</name>
    <message>
        <source>By hand: a list of people…</source>
        <translation>हाथ से: लोगों की सूची…</translation>
    </message>
    <message>
        <source>From a rule file…</source>
        <translation>नियम की फ़ाइल से…</translation>
    </message>
    <message>
        <source>Live: by a rule…</source>
        <translation>लाइव: नियम से…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>झलक</translation>
    </message>
    <message>
        <source>Segment saved.</source>
        <translation>समूह सहेजा गया।</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>समूह</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Add to a segment</source>
        <translation>समूह में जोड़ें</translation>
    </message>
    <message>
        <source>Choose at most {most} people at once. For more, use “Combine with…”.</source>
        <translation>एक बार में अधिक से अधिक {most} लोग चुनें। ज़्यादा के लिए “इसके साथ मिलाएँ…” का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>चुने हुए एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>New list by hand…</source>
        <translation>हाथ से नई सूची…</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>अगला खोलें</translation>
    </message>
    <message>
        <source>Remove from this segment</source>
        <translation>इस समूह से हटाएँ</translation>
    </message>
    <message>
        <source>Remove with a reason…</source>
        <translation>कारण देकर हटाएँ…</translation>
    </message>
    <message>
        <source>Why is this person in?</source>
        <translation>यह व्यक्ति समूह में क्यों है?</translation>
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
        <source>The message</source>
        <translation>संदेश</translation>
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
        <translation>पिन कोड 0 से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN में 4 से 8 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A backup or restore was interrupted: {files}. Start the program once; then delete files that end in .part.</source>
        <translation>बैकअप या वापसी बीच में रुक गई थी: {files}। प्रोग्राम एक बार शुरू करें; फिर .part वाली फ़ाइलें मिटा दें।</translation>
    </message>
    <message>
        <source>A camp is held after 1 January 2000 and within the next three years. Check the year.</source>
        <translation>शिविर की तारीख़ 1 जनवरी 2000 के बाद और अगले तीन साल के भीतर होनी चाहिए। साल जाँचें।</translation>
    </message>
    <message>
        <source>A campaign can be started by one of: {known}.</source>
        <translation>अभियान इनमें से किसी एक से शुरू हो सकता है: {known}।</translation>
    </message>
    <message>
        <source>A campaign goes out at a time or when something happens, not both. Leave one of them out.</source>
        <translation>अभियान या तो किसी समय पर जाता है या कुछ होने पर, दोनों पर नहीं। एक को छोड़ दें।</translation>
    </message>
    <message>
        <source>A campaign has at most {most} steps. Take some out, or make two campaigns.</source>
        <translation>अभियान में अधिक से अधिक {most} चरण होते हैं। कुछ हटाएँ, या दो अभियान बनाएँ।</translation>
    </message>
    <message>
        <source>A campaign needs at least one message. Add one.</source>
        <translation>अभियान में कम से कम एक संदेश चाहिए। एक जोड़ें।</translation>
    </message>
    <message>
        <source>A campaign that was launched can't be removed: its messages belong to patients' history. Stop it instead.</source>
        <translation>शुरू किया जा चुका अभियान नहीं हटाया जा सकता: उसके संदेश मरीज़ों के इतिहास में हैं। उसे रोक दें।</translation>
    </message>
    <message>
        <source>A campaign “{name}” is there already, and launching it again would write to everybody twice. Choose another name.</source>
        <translation>“{name}” अभियान पहले से है, और उसे फिर शुरू करने पर सबको दो बार संदेश जाएगा। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A character does not belong here. Compare it with the card.</source>
        <translation>एक अक्षर यहाँ नहीं होना चाहिए। कार्ड से मिलाएँ।</translation>
    </message>
    <message>
        <source>A check-in of this day is noted already. Take it back first if it is wrong.</source>
        <translation>इस दिन का हाल-चाल पहले से दर्ज है। ग़लत हो तो पहले उसे वापस लें।</translation>
    </message>
    <message>
        <source>A date is written as 2026-11-22.</source>
        <translation>तारीख़ 2026-11-22 की तरह लिखी जाती है।</translation>
    </message>
    <message>
        <source>A demo clinic has from 1 to {most} patients. Give another number.</source>
        <translation>डेमो क्लिनिक में 1 से {most} मरीज़ होते हैं। दूसरी संख्या दें।</translation>
    </message>
    <message>
        <source>A dose can't be given in the future. Correct the day.</source>
        <translation>खुराक आगे की तारीख़ में नहीं दी जा सकती। दिन ठीक करें।</translation>
    </message>
    <message>
        <source>A goal begins within the last five years or the next 90 days. Check the date.</source>
        <translation>लक्ष्य पिछले पाँच साल या अगले 90 दिनों के भीतर शुरू होता है। तारीख़ जाँचें।</translation>
    </message>
    <message>
        <source>A header has six letters.</source>
        <translation>हेडर में छह अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A name at WhatsApp has small letters, digits and underscores only.</source>
        <translation>WhatsApp पर नाम में केवल छोटे अंग्रेज़ी अक्षर, अंक और अंडरस्कोर होते हैं।</translation>
    </message>
    <message>
        <source>A password has at least 8 characters; or choose a PIN of 4 to 8 digits.</source>
        <translation>पासवर्ड में कम से कम 8 अक्षर हों; या 4 से 8 अंकों का PIN चुनें।</translation>
    </message>
    <message>
        <source>A pregnancy does not last that long. Correct the date.</source>
        <translation>गर्भावस्था इतनी लंबी नहीं होती। तारीख़ ठीक करें।</translation>
    </message>
    <message>
        <source>A pregnancy is noted as ongoing. Close it first.</source>
        <translation>एक गर्भावस्था चल रही दर्ज है। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>A segment is either live or kept by hand. Choose one of the two.</source>
        <translation>समूह या तो लाइव होता है या हाथ से रखा जाता है। दोनों में से एक चुनें।</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {most} rows; there are {rows}. Export as CSV.</source>
        <translation>वर्कबुक की एक शीट में {most} पंक्तियाँ आती हैं; यहाँ {rows} हैं। CSV में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>A sheet of {file} has a cell far from the others, in row {row}. Delete the empty rows and columns, or save the list as CSV.</source>
        <translation>{file} की एक शीट में पंक्ति {row} में बाक़ी से बहुत दूर कोई सेल भरा है। ख़ाली पंक्तियाँ और कॉलम हटाएँ, या सूची को CSV में सहेजें।</translation>
    </message>
    <message>
        <source>A sign-in name has 2 to 32 small letters, digits, dots or hyphens.</source>
        <translation>साइन-इन नाम में 2 से 32 छोटे अंग्रेज़ी अक्षर, अंक, बिंदु या हाइफ़न होते हैं।</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number. Type it in full.</source>
        <translation>स्प्रेडशीट ने इस नंबर को बदल दिया है। पूरा नंबर लिखें।</translation>
    </message>
    <message>
        <source>A start is written as 2026-12-01T10:00, in the clinic's time.</source>
        <translation>शुरुआत ऐसे लिखी जाती है: 2026-12-01T10:00, क्लिनिक के समय के अनुसार।</translation>
    </message>
    <message>
        <source>A template ID of the operators has 19 digits.</source>
        <translation>मोबाइल कंपनियों की टेम्पलेट आईडी में 19 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A time of day is written as 10:00.</source>
        <translation>दिन का समय ऐसे लिखा जाता है: 10:00।</translation>
    </message>
    <message>
        <source>A visit is 1 day late, expected every {interval} days: {earned} of {share}.</source>
        <translation>विज़िट में 1 दिन की देर है, हर {interval} दिन पर अपेक्षित: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>A visit is due today, {interval} days after the last one: {earned} of {share}.</source>
        <translation>विज़िट आज होनी है, पिछली के {interval} दिन बाद: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>A visit is {days} days late, expected every {interval} days: {earned} of {share}.</source>
        <translation>विज़िट में {days} दिन की देर है, हर {interval} दिन पर अपेक्षित: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>A visit lasts from 5 minutes to 12 hours.</source>
        <translation>विज़िट 5 मिनट से 12 घंटे तक की होती है।</translation>
    </message>
    <message>
        <source>ABHA number {number} belongs to a patient with another name. Correct the number or the name.</source>
        <translation>ABHA नंबर {number} दूसरे नाम के मरीज़ का है। नंबर या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>About the same age</source>
        <translation>उम्र लगभग बराबर</translation>
    </message>
    <message>
        <source>Add balance to the account at {provider}, then send the test again. Messages that wait are sent by themselves after that.</source>
        <translation>{provider} के खाते में बैलेंस डालें, फिर परीक्षण दोबारा भेजें। रुके हुए संदेश उसके बाद अपने-आप चले जाएँगे।</translation>
    </message>
    <message>
        <source>Add this address to the allowed ones at {provider}, or switch the check off. At home and in most clinics the address changes, so switching it off is what lasts.</source>
        <translation>{provider} पर इस पते को अनुमति वाले पतों में जोड़ें, या यह जाँच बंद करें। घर पर और ज़्यादातर क्लिनिकों में पता बदलता रहता है, इसलिए बंद करना ही टिकता है।</translation>
    </message>
    <message>
        <source>Add your address to the authorized recipients at Mailgun for this test. For patients use a domain of your own in place of the sandbox.</source>
        <translation>इस परीक्षण के लिए मेलगन पर अपना पता अनुमति वाले पाने वालों में जोड़ें। मरीज़ों के लिए सैंडबॉक्स की जगह अपना डोमेन इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Add your number to the recipients under API Setup at Meta for this test. For patients the clinic's own number must be registered there.</source>
        <translation>इस परीक्षण के लिए मेटा पर “एपीआई सेटअप” में अपना नंबर पाने वालों में जोड़ें। मरीज़ों के लिए क्लिनिक का अपना नंबर वहाँ पंजीकृत होना चाहिए।</translation>
    </message>
    <message>
        <source>Add your number under Verified caller IDs at Twilio for this test, and upgrade the account before you send to patients.</source>
        <translation>इस परीक्षण के लिए ट्विलियो पर “वेरिफ़ाइड कॉलर आईडी” में अपना नंबर जोड़ें, और मरीज़ों को भेजने से पहले खाता अपग्रेड करें।</translation>
    </message>
    <message>
        <source>After this condition nobody is left.</source>
        <translation>इस शर्त के बाद कोई नहीं बचता।</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>All texts must go by the campaign's channel and be for its purpose. Choose others.</source>
        <translation>सभी पाठ अभियान के चैनल से और उसी के उद्देश्य के होने चाहिए। दूसरे चुनें।</translation>
    </message>
    <message>
        <source>Allergy: {detail}</source>
        <translation>एलर्जी: {detail}</translation>
    </message>
    <message>
        <source>Allow India in the geographic permissions of your account at {provider}.</source>
        <translation>{provider} के अपने खाते की भौगोलिक अनुमतियों में भारत को अनुमति दें।</translation>
    </message>
    <message>
        <source>Also the phone of {names}. If they share it, choose “family”.</source>
        <translation>यह {names} का भी फ़ोन है। अगर वे साझा करते हैं तो “परिवार” चुनें।</translation>
    </message>
    <message>
        <source>An ABHA address ends with @abdm.</source>
        <translation>ABHA पता @abdm पर ख़त्म होता है।</translation>
    </message>
    <message>
        <source>An ABHA address has at most one dot and one underscore, and not at the ends.</source>
        <translation>ABHA पते में अधिक से अधिक एक बिंदु और एक अंडरस्कोर होता है, और सिरों पर नहीं।</translation>
    </message>
    <message>
        <source>An appointment that is {before} can't become {after}.</source>
        <translation>जो अपॉइंटमेंट {before} है वह {after} नहीं हो सकता।</translation>
    </message>
    <message>
        <source>An e-mail address has one @.</source>
        <translation>ई-मेल पते में एक @ होता है।</translation>
    </message>
    <message>
        <source>Another record was merged into this one later. Take that merge back first.</source>
        <translation>बाद में एक और रिकॉर्ड इसमें मिलाया गया। पहले वह मिलान वापस लें।</translation>
    </message>
    <message>
        <source>Another segment has this name. Choose a different one.</source>
        <translation>इस नाम का समूह पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Another window or program is importing this file now. Wait until it is done.</source>
        <translation>दूसरी विंडो या प्रोग्राम अभी यह फ़ाइल इम्पोर्ट कर रहा है। पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>Answered or wrote on {on}, and has not come since.</source>
        <translation>{on} को उत्तर दिया या लिखा, और उसके बाद नहीं आए।</translation>
    </message>
    <message>
        <source>Answers in free words go by WhatsApp only, to who wrote there. Call, or send a template.</source>
        <translation>अपने शब्दों में उत्तर केवल WhatsApp से जाता है, उन्हीं को जिन्होंने वहाँ लिखा। फ़ोन करें, या टेम्पलेट भेजें।</translation>
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
        <source>At least {interval} after {previous} of {previous_on}: {day}.</source>
        <translation>{previous} ({previous_on}) के कम से कम {interval} बाद: {day}।</translation>
    </message>
    <message>
        <source>At the first contact in this pregnancy.</source>
        <translation>इस गर्भावस्था के पहले संपर्क पर।</translation>
    </message>
    <message>
        <source>At {place} a second value fits only blood pressure, with below, above, at most or at least.</source>
        <translation>{place} पर दूसरा मान केवल रक्तचाप के साथ हो सकता है, “से कम”, “से अधिक”, “अधिक से अधिक” या “कम से कम” के साथ।</translation>
    </message>
    <message>
        <source>At {place} only these may be asked: {allowed}.</source>
        <translation>{place} पर केवल ये पूछे जा सकते हैं: {allowed}।</translation>
    </message>
    <message>
        <source>At {place} the count “{measure}” is not known.</source>
        <translation>{place} पर गिनती “{measure}” पहचानी नहीं गई।</translation>
    </message>
    <message>
        <source>At {place} the field “{field}” is not known.</source>
        <translation>{place} पर फ़ील्ड “{field}” पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>At {place} the measurement “{observation}” is not known.</source>
        <translation>{place} पर माप “{observation}” पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>At {place} the operator “{op}” does not fit {field}.</source>
        <translation>{place} पर तुलना “{op}” {field} के लिए ठीक नहीं है।</translation>
    </message>
    <message>
        <source>At {place} the operator “{op}” is not known.</source>
        <translation>{place} पर तुलना “{op}” पहचानी नहीं गई।</translation>
    </message>
    <message>
        <source>At {place} the rule is nested more than {limit} levels deep. Make it flatter.</source>
        <translation>{place} पर नियम {limit} से अधिक स्तर गहरा है। इसे सरल करें।</translation>
    </message>
    <message>
        <source>At {place} the text is too long. Use at most {limit} letters.</source>
        <translation>{place} पर पाठ बहुत लंबा है। अधिक से अधिक {limit} अक्षर रखें।</translation>
    </message>
    <message>
        <source>At {place} the word “{key}” does not belong there.</source>
        <translation>{place} पर शब्द “{key}” नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there are too many values. Use at most {limit}.</source>
        <translation>{place} पर बहुत ज़्यादा मान हैं। अधिक से अधिक {limit} रखें।</translation>
    </message>
    <message>
        <source>At {place} there is neither a group (all, any, none), nor a field, nor a count.</source>
        <translation>{place} पर न समूह (all, any, none) है, न फ़ील्ड, न गिनती।</translation>
    </message>
    <message>
        <source>At {place} there should be a date such as 2026-11-22.</source>
        <translation>{place} पर तारीख़ होनी चाहिए, जैसे 2026-11-22।</translation>
    </message>
    <message>
        <source>At {place} there should be a group or a condition in braces.</source>
        <translation>{place} पर कोष्ठक में समूह या शर्त होनी चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be a length of time such as P90D (90 days), P6M or P1Y.</source>
        <translation>{place} पर समय की अवधि होनी चाहिए, जैसे P90D (90 दिन), P6M या P1Y।</translation>
    </message>
    <message>
        <source>At {place} there should be a length of time such as P90D, or the days from and to.</source>
        <translation>{place} पर समय की अवधि होनी चाहिए, जैसे P90D, या कब से कब तक के दिन।</translation>
    </message>
    <message>
        <source>At {place} there should be a list of messages.</source>
        <translation>{place} पर संदेशों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be a list of rules.</source>
        <translation>{place} पर नियमों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be a list of values.</source>
        <translation>{place} पर मानों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be a text.</source>
        <translation>{place} पर पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be a whole number of 0 or more.</source>
        <translation>{place} पर 0 या उससे बड़ी पूरी संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be latest, any, or a number of times out of the last few, at most {limit}.</source>
        <translation>{place} पर “latest”, “any” या पिछले कुछ में से कितनी बार होना चाहिए, अधिक से अधिक {limit}।</translation>
    </message>
    <message>
        <source>At {place}: a branch asks for one of {known}.</source>
        <translation>{place} पर: शाखा इनमें से कोई एक बात पूछती है: {known}।</translation>
    </message>
    <message>
        <source>At {place}: a branch can only go on to a later step. Choose one that comes after it.</source>
        <translation>{place} पर: शाखा केवल आगे के चरण पर जा सकती है। बाद में आने वाला चरण चुनें।</translation>
    </message>
    <message>
        <source>At {place}: each channel may be tried once, and a task for a person comes last.</source>
        <translation>{place} पर: हर चैनल एक ही बार आज़माया जा सकता है, और किसी व्यक्ति का काम सबसे अंत में आता है।</translation>
    </message>
    <message>
        <source>At {place}: people leave for one of {known}.</source>
        <translation>{place} पर: लोग इनमें से किसी एक कारण से निकलते हैं: {known}।</translation>
    </message>
    <message>
        <source>At {place}: say how long the branch waits for it, at most a year.</source>
        <translation>{place} पर: बताएँ कि शाखा कितनी देर प्रतीक्षा करे, अधिक से अधिक एक साल।</translation>
    </message>
    <message>
        <source>At {place}: say how long to wait, at most a year.</source>
        <translation>{place} पर: बताएँ कि कितनी देर प्रतीक्षा करनी है, अधिक से अधिक एक साल।</translation>
    </message>
    <message>
        <source>At {place}: say in a few words what is to be done.</source>
        <translation>{place} पर: कुछ शब्दों में बताएँ कि क्या करना है।</translation>
    </message>
    <message>
        <source>At {place}: say what the branch asks for.</source>
        <translation>{place} पर: बताएँ कि शाखा क्या पूछती है।</translation>
    </message>
    <message>
        <source>At {place}: the branch leads to a step that is not there. Choose one that is.</source>
        <translation>{place} पर: शाखा ऐसे चरण पर जाती है जो है ही नहीं। कोई मौजूद चरण चुनें।</translation>
    </message>
    <message>
        <source>At {place}: the message needs a channel and a template. Choose both.</source>
        <translation>{place} पर: संदेश के लिए चैनल और टेम्पलेट चाहिए। दोनों चुनें।</translation>
    </message>
    <message>
        <source>At {place}: the step should be number {number}. Steps are numbered in their order.</source>
        <translation>{place} पर: चरण का क्रमांक {number} होना चाहिए। चरणों के क्रमांक उनके क्रम से होते हैं।</translation>
    </message>
    <message>
        <source>At {place}: what is tried when the message does not arrive needs a channel and a template.</source>
        <translation>{place} पर: संदेश न पहुँचने पर जो आज़माया जाए उसके लिए चैनल और टेम्पलेट चाहिए।</translation>
    </message>
    <message>
        <source>At {place}: write a time as P2D for two days, PT4H for four hours or P1DT12H for both.</source>
        <translation>{place} पर: समय ऐसे लिखें: दो दिन के लिए P2D, चार घंटे के लिए PT4H, या दोनों मिलाकर P1DT12H।</translation>
    </message>
    <message>
        <source>At {place}: write the number of a later step, or “end”.</source>
        <translation>{place} पर: बाद के किसी चरण का क्रमांक लिखें, या “end”।</translation>
    </message>
    <message>
        <source>At {place}: “{key}” is not known. There may be: {known}.</source>
        <translation>{place} पर: “{key}” पहचाना नहीं गया। यह हो सकता है: {known}।</translation>
    </message>
    <message>
        <source>Birth not known</source>
        <translation>जन्म तिथि पता नहीं</translation>
    </message>
    <message>
        <source>Book a visit to catch up on vaccines.</source>
        <translation>छूटे हुए टीके पूरे करने के लिए विज़िट बुक करें।</translation>
    </message>
    <message>
        <source>Born in the same month</source>
        <translation>जन्म एक ही महीने में</translation>
    </message>
    <message>
        <source>Both are joined</source>
        <translation>दोनों जोड़ दिए जाते हैं</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>दोनों एक जैसे</translation>
    </message>
    <message>
        <source>Both call this phone their own</source>
        <translation>दोनों इस फ़ोन को अपना बताते हैं</translation>
    </message>
    <message>
        <source>Came to the camp “{camp}”</source>
        <translation>शिविर “{camp}” में आए</translation>
    </message>
    <message>
        <source>Can be given before the age of {age} only: until {day}.</source>
        <translation>केवल {age} की उम्र से पहले दी जा सकती है: {day} तक।</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <source>Children who had {companion} before {day} are not called back.</source>
        <translation>जिन बच्चों को {companion} {day} से पहले लगी, उन्हें दोबारा नहीं बुलाया जाता।</translation>
    </message>
    <message>
        <source>Choose a kind of card from the list.</source>
        <translation>सूची से कार्ड का प्रकार चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one channel and purpose.</source>
        <translation>कम से कम एक चैनल और एक उद्देश्य चुनें।</translation>
    </message>
    <message>
        <source>Choose from 1 to 90 days.</source>
        <translation>1 से 90 दिन तक चुनें।</translation>
    </message>
    <message>
        <source>Choose more than 0 and less than 100 percent.</source>
        <translation>0 प्रतिशत से अधिक और 100 प्रतिशत से कम चुनें।</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the categories.</source>
        <translation>श्रेणियों में से एक चुनें।</translation>
    </message>
    <message>
        <source>Clinic number {number} belongs to a patient with another name. Correct the number or the name.</source>
        <translation>क्लिनिक नंबर {number} दूसरे नाम के मरीज़ का है। नंबर या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>Comes today. Check in on arrival.</source>
        <translation>आज आना है। आने पर चेक-इन करें।</translation>
    </message>
    <message>
        <source>Commands need the database key: set HMS_DATABASE_KEY to its 64 hexadecimal digits.</source>
        <translation>कमांड को डेटाबेस की कुंजी चाहिए: HMS_DATABASE_KEY में उसके 64 हेक्साडेसिमल अंक रखें।</translation>
    </message>
    <message>
        <source>Compare this ABHA number with the card: a digit may be wrong.</source>
        <translation>यह ABHA नंबर कार्ड से मिलाएँ: कोई अंक ग़लत हो सकता है।</translation>
    </message>
    <message>
        <source>Copy the registered text here, letter by letter.</source>
        <translation>पंजीकृत पाठ यहाँ एक-एक अक्षर वैसा ही कॉपी करें।</translation>
    </message>
    <message>
        <source>Date of birth or age is missing.</source>
        <translation>जन्म तिथि या उम्र नहीं है।</translation>
    </message>
    <message>
        <source>Dates of birth differ in one digit</source>
        <translation>जन्म तिथियों में एक अंक का अंतर</translation>
    </message>
    <message>
        <source>Day and month of birth swapped</source>
        <translation>जन्म का दिन और महीना उलटे</translation>
    </message>
    <message>
        <source>Day and month seem to be swapped. Type the day first.</source>
        <translation>दिन और महीना उलटे लगते हैं। पहले दिन लिखें।</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Different dates of birth</source>
        <translation>जन्म तिथियाँ अलग</translation>
    </message>
    <message>
        <source>Different numbers of the same kind of card</source>
        <translation>एक ही प्रकार के कार्ड के अलग नंबर</translation>
    </message>
    <message>
        <source>Different sex</source>
        <translation>लिंग अलग</translation>
    </message>
    <message>
        <source>Different villages</source>
        <translation>गाँव अलग</translation>
    </message>
    <message>
        <source>Digits are missing. An Indian number has ten.</source>
        <translation>अंक कम हैं। भारतीय नंबर में दस अंक होते हैं।</translation>
    </message>
    <message>
        <source>Far apart in age</source>
        <translation>उम्र में बहुत अंतर</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>यह ख़ाना भरें।</translation>
    </message>
    <message>
        <source>First comes {previous}; then at least {interval} later.</source>
        <translation>पहले {previous}; फिर कम से कम {interval} बाद।</translation>
    </message>
    <message>
        <source>First visit for a long-lasting condition.</source>
        <translation>लंबी बीमारी के लिए पहली विज़िट।</translation>
    </message>
    <message>
        <source>Follow-up visit: {since} days since the last one, expected every {days}.</source>
        <translation>फ़ॉलो-अप विज़िट: पिछली को {since} दिन हुए, हर {days} दिन में अपेक्षित।</translation>
    </message>
    <message>
        <source>From {age} after birth ({birth}): {day}.</source>
        <translation>जन्म ({birth}) के {age} बाद से: {day}।</translation>
    </message>
    <message>
        <source>Give a number of people from 1 to 1,00,000, or leave it empty.</source>
        <translation>लोगों की संख्या 1 से 1,00,000 तक दें, या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Give an amount of at least ₹0, or leave it empty.</source>
        <translation>कम से कम ₹0 की राशि दें, या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Give each text a short name of its own.</source>
        <translation>हर पाठ को उसका अपना छोटा नाम दें।</translation>
    </message>
    <message>
        <source>Give minutes from 0 to 1,00,000.</source>
        <translation>मिनट 0 से 1,00,000 तक दें।</translation>
    </message>
    <message>
        <source>Give the last period or the due date.</source>
        <translation>पिछली माहवारी या प्रसव की तारीख़ दें।</translation>
    </message>
    <message>
        <source>Give the lower number too.</source>
        <translation>नीचे की संख्या भी दें।</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>समूह को नाम दें।</translation>
    </message>
    <message>
        <source>Given on {on}.</source>
        <translation>{on} को दी गई।</translation>
    </message>
    <message>
        <source>Given since {day} only.</source>
        <translation>केवल {day} से दी जा रही है।</translation>
    </message>
    <message>
        <source>Given too early on {early}, which does not count. Again from {day}.</source>
        <translation>{early} को समय से पहले दी गई, वह गिनी नहीं जाती। फिर से {day} से।</translation>
    </message>
    <message>
        <source>Given until {day}, before the age of {age}.</source>
        <translation>{age} की उम्र से पहले, {day} तक दी जाती है।</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code is mistyped. Compare it with the sheet.</source>
        <translation>रिकवरी कोड का समूह {group} ग़लत लिखा है। शीट से मिलाएँ।</translation>
    </message>
    <message>
        <source>Hold back from 0 to 50 percent.</source>
        <translation>0 से 50 प्रतिशत तक रोककर रखें।</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>घर पर विज़िट</translation>
    </message>
    <message>
        <source>How often it comes is a whole number from 1 to {most}.</source>
        <translation>कितनी बार आना है, यह 1 से {most} तक की पूरी संख्या होती है।</translation>
    </message>
    <message>
        <source>Is here and waits for the visit.</source>
        <translation>आ गए हैं और विज़िट की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Is this months, or male? Type the age without the letter.</source>
        <translation>यह महीने हैं या पुरुष (M)? उम्र बिना अक्षर के लिखें।</translation>
    </message>
    <message>
        <source>It did not start: a value that its message needs is not set up. Look at the clinic's name and phone, then launch it by hand.</source>
        <translation>यह शुरू नहीं हुआ: इसके संदेश में चाहिए ऐसा एक मान सेट नहीं है। क्लिनिक का नाम और फ़ोन देखें, फिर इसे हाथ से शुरू करें।</translation>
    </message>
    <message>
        <source>It did not start: its segment can't be asked any more. Choose another segment and launch it again.</source>
        <translation>यह शुरू नहीं हुआ: इसके समूह में कौन है यह अब पता नहीं किया जा सकता। दूसरा समूह चुनें और इसे फिर शुरू करें।</translation>
    </message>
    <message>
        <source>It did not start: the desk was closed for too long after its time. Launch it by hand if it is still wanted.</source>
        <translation>यह शुरू नहीं हुआ: इसके समय के बाद डेस्क बहुत देर तक बंद रहा। अगर अब भी चाहिए तो इसे हाथ से शुरू करें।</translation>
    </message>
    <message>
        <source>It is not clear on which days. A week has mon to sun, a month 1 to 31 or last, a year days as 03-15; every day has none.</source>
        <translation>यह साफ़ नहीं है कि किन दिनों पर। सप्ताह के लिए mon से sun, महीने के लिए 1 से 31 या last, साल के लिए 03-15 जैसे दिन; हर दिन के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>Kept 1 visit and missed {missed} in a year: {earned} of {share}.</source>
        <translation>एक साल में 1 विज़िट पर आए और {missed} छूटीं: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>Known to the clinic, has not come yet.</source>
        <translation>क्लिनिक को पता है, अभी आए नहीं हैं।</translation>
    </message>
    <message>
        <source>Last measured on {last}, wanted every {interval}: {day}.</source>
        <translation>पिछला माप {last}, हर {interval} में चाहिए: {day}।</translation>
    </message>
    <message>
        <source>Medical entry that your role does not show</source>
        <translation>स्वास्थ्य प्रविष्टि, जो आपकी भूमिका को नहीं दिखती</translation>
    </message>
    <message>
        <source>Message being sent</source>
        <translation>संदेश भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Message being written</source>
        <translation>संदेश लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Message cancelled</source>
        <translation>संदेश रद्द किया गया</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>संदेश पहुँचा</translation>
    </message>
    <message>
        <source>Message expired</source>
        <translation>संदेश का समय निकल गया</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>संदेश नहीं जा सका</translation>
    </message>
    <message>
        <source>Message handed over</source>
        <translation>संदेश सौंपा गया</translation>
    </message>
    <message>
        <source>Message held back</source>
        <translation>संदेश रोका गया</translation>
    </message>
    <message>
        <source>Message not delivered</source>
        <translation>संदेश नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Message perhaps sent</source>
        <translation>संदेश शायद भेजा गया</translation>
    </message>
    <message>
        <source>Message read</source>
        <translation>संदेश पढ़ा गया</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>संदेश भेजा गया</translation>
    </message>
    <message>
        <source>Message waiting to be sent</source>
        <translation>संदेश भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Messages to this patient go to another number. Call this one, or change the order of the numbers.</source>
        <translation>इस मरीज़ के संदेश दूसरे नंबर पर जाते हैं। इस नंबर पर फ़ोन करें, या नंबरों का क्रम बदलें।</translation>
    </message>
    <message>
        <source>Name the segment that people enter or leave.</source>
        <translation>उस समूह का नाम दें जिसमें लोग आते हैं या जिससे निकलते हैं।</translation>
    </message>
    <message>
        <source>Names sound or look alike</source>
        <translation>नाम सुनने या दिखने में मिलते-जुलते</translation>
    </message>
    <message>
        <source>Nearly the same age</source>
        <translation>उम्र लगभग बराबर</translation>
    </message>
    <message>
        <source>Neither the last period nor the due date is known. Note one of them.</source>
        <translation>न पिछली माहवारी पता है न प्रसव की तारीख़। दोनों में से एक दर्ज करें।</translation>
    </message>
    <message>
        <source>Never measured here, known since {day}.</source>
        <translation>यहाँ कभी नहीं मापा गया, {day} से पता है।</translation>
    </message>
    <message>
        <source>No column is known as the patient's name. Say which column has the name.</source>
        <translation>किसी कॉलम में मरीज़ का नाम नहीं पहचाना गया। बताएँ कि नाम किस कॉलम में है।</translation>
    </message>
    <message>
        <source>No person has this value. Compare it with the device.</source>
        <translation>किसी व्यक्ति में यह मान नहीं हो सकता। उपकरण से मिलाएँ।</translation>
    </message>
    <message>
        <source>No phone has this number. Compare it with the patient.</source>
        <translation>किसी फ़ोन का यह नंबर नहीं होता। मरीज़ से पूछकर मिलाएँ।</translation>
    </message>
    <message>
        <source>No score: the patient does not want messages.</source>
        <translation>स्कोर नहीं: मरीज़ संदेश नहीं चाहते।</translation>
    </message>
    <message>
        <source>No score: the patient has died.</source>
        <translation>स्कोर नहीं: मरीज़ की मृत्यु हो चुकी है।</translation>
    </message>
    <message>
        <source>No score: the patient has moved away.</source>
        <translation>स्कोर नहीं: मरीज़ कहीं और चले गए हैं।</translation>
    </message>
    <message>
        <source>Nobody has a value for “{name}”. Give the place a fallback, or choose another one.</source>
        <translation>“{name}” के लिए किसी का कोई मान नहीं है। भरने की जगह को विकल्प दें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Nobody in this segment has the values that the text needs. Give its places a fallback, or choose another text.</source>
        <translation>इस समूह में किसी के पास वे मान नहीं हैं जो पाठ में चाहिए। भरने की जगहों को विकल्प दें, या दूसरा पाठ चुनें।</translation>
    </message>
    <message>
        <source>Nobody is held back from a message about their own care. Set this to 0.</source>
        <translation>अपनी देखभाल के संदेश से किसी को रोककर नहीं रखा जाता। इसे 0 करें।</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>कोई साइन इन नहीं है। पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>Nobody is that old. Correct the date or the age.</source>
        <translation>इतनी उम्र किसी की नहीं होती। तारीख़ या उम्र ठीक करें।</translation>
    </message>
    <message>
        <source>Nobody knows yet who wrote. Say whose number it is first.</source>
        <translation>अभी किसी को पता नहीं कि किसने लिखा। पहले बताएँ कि नंबर किसका है।</translation>
    </message>
    <message>
        <source>Nobody who works here has this sign-in name. Check the spelling with: hms-desktop staff list.</source>
        <translation>यहाँ काम करने वालों में किसी का यह साइन-इन नाम नहीं है। वर्तनी इससे जाँचें: hms-desktop staff list</translation>
    </message>
    <message>
        <source>Not enough is known yet for a score.</source>
        <translation>स्कोर के लिए अभी जानकारी पूरी नहीं है।</translation>
    </message>
    <message>
        <source>Not sent: the patient has died.</source>
        <translation>नहीं भेजा गया: मरीज़ की मृत्यु हो चुकी है।</translation>
    </message>
    <message>
        <source>Not sent: the patient has moved away.</source>
        <translation>नहीं भेजा गया: मरीज़ कहीं और चले गए हैं।</translation>
    </message>
    <message>
        <source>Not sent: the patient has not allowed reminders on this channel. Ask, and note the answer under Preferences.</source>
        <translation>नहीं भेजा गया: मरीज़ ने इस चैनल पर याद दिलाने की अनुमति नहीं दी है। पूछें और उत्तर “पसंद” में दर्ज करें।</translation>
    </message>
    <message>
        <source>Not sent: the patient has said no to reminders on this channel.</source>
        <translation>नहीं भेजा गया: मरीज़ ने इस चैनल पर याद दिलाने से मना किया है।</translation>
    </message>
    <message>
        <source>Not sent: the record was merged or removed. Open the other record.</source>
        <translation>नहीं भेजा गया: रिकॉर्ड मिलाया या हटाया गया। दूसरा रिकॉर्ड खोलें।</translation>
    </message>
    <message>
        <source>Not sent: the text tells an illness, and others have this phone too. Choose other words, or call.</source>
        <translation>नहीं भेजा गया: पाठ से बीमारी का पता चलता है, और यह फ़ोन दूसरों का भी है। दूसरे शब्द चुनें, या फ़ोन करें।</translation>
    </message>
    <message>
        <source>Not sent: there is no e-mail address. Add one to the record first.</source>
        <translation>नहीं भेजा गया: ई-मेल पता नहीं है। पहले उसे रिकॉर्ड में जोड़ें।</translation>
    </message>
    <message>
        <source>Not sent: there is no mobile number. Add one to the record first.</source>
        <translation>नहीं भेजा गया: मोबाइल नंबर नहीं है। पहले उसे रिकॉर्ड में जोड़ें।</translation>
    </message>
    <message>
        <source>Nothing says when “{name}” goes out. Choose a time or an event, or launch it now.</source>
        <translation>यह तय नहीं है कि “{name}” कब जाएगा। कोई समय या घटना चुनें, या इसे अभी शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing to do now.</source>
        <translation>अभी कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Nothing to do: the patient has died.</source>
        <translation>कुछ नहीं करना है: मरीज़ की मृत्यु हो चुकी है।</translation>
    </message>
    <message>
        <source>Nothing to do: the patient has moved away.</source>
        <translation>कुछ नहीं करना है: मरीज़ कहीं और चले गए हैं।</translation>
    </message>
    <message>
        <source>One booster is enough: two doses in a pregnancy within {within} (last on {day}).</source>
        <translation>एक बूस्टर काफ़ी है: {within} के भीतर किसी गर्भावस्था में दो खुराकें (पिछली {day} को)।</translation>
    </message>
    <message>
        <source>One of these was merged already. Open the record it was merged into.</source>
        <translation>इनमें से एक पहले ही मिलाया जा चुका है। जिसमें मिलाया गया वह रिकॉर्ड खोलें।</translation>
    </message>
    <message>
        <source>Only a booked appointment can be moved; this one is {status}.</source>
        <translation>केवल बुक किया अपॉइंटमेंट ही बदला जा सकता है; यह {status} है।</translation>
    </message>
    <message>
        <source>Only digits belong here.</source>
        <translation>यहाँ केवल अंक होने चाहिए।</translation>
    </message>
    <message>
        <source>Only one record has it</source>
        <translation>केवल एक रिकॉर्ड में है</translation>
    </message>
    <message>
        <source>Only who registered a patient can take it back, and only within an hour. Ask a manager to remove the record.</source>
        <translation>पंजीकरण केवल वही वापस ले सकते हैं जिन्होंने किया, और एक घंटे के भीतर। रिकॉर्ड हटाने के लिए प्रबंधक से कहें।</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free, {wanted_mb} MB are wanted for upgrades and backups. Free some space.</source>
        <translation>केवल {free_mb} MB जगह ख़ाली है, अपग्रेड और बैकअप के लिए {wanted_mb} MB चाहिए। कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>Other segments are built on this one: {names}. Change those first.</source>
        <translation>दूसरे समूह इस पर बने हैं: {names}। पहले उन्हें बदलें।</translation>
    </message>
    <message>
        <source>Overdue for more than a year, since {since}: {names}.</source>
        <translation>एक साल से ज़्यादा की देर, {since} से: {names}।</translation>
    </message>
    <message>
        <source>Parts of the database are damaged ({pages}). Stop working and restore the newest backup.</source>
        <translation>डेटाबेस के कुछ भाग ख़राब हैं ({pages})। काम रोकें और सबसे नया बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>People join this campaign after its start, so that it has no one end. Choose to look at any time.</source>
        <translation>लोग इस अभियान में शुरुआत के बाद भी जुड़ते हैं, इसलिए इसका कोई एक अंत नहीं है। “कभी भी” देखना चुनें।</translation>
    </message>
    <message>
        <source>Pictures need a clinic that opens by itself: use --demo, or set HMS_DATABASE_KEY.</source>
        <translation>चित्रों के लिए ऐसा क्लिनिक चाहिए जो अपने-आप खुले: --demo का इस्तेमाल करें, या HMS_DATABASE_KEY रखें।</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program. Choose another one.</source>
        <translation>पोर्ट {port} किसी और प्रोग्राम के इस्तेमाल में है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Pregnant, due {due_on}</source>
        <translation>गर्भवती, प्रसव {due_on} को</translation>
    </message>
    <message>
        <source>The plan needs a list of steps.</source>
        <translation>योजना में चरणों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>The rule can't be read as JSON from line {line}, column {column} on. Choose a file that was exported from a segment, or mend it there.</source>
        <translation>नियम पंक्ति {line}, कॉलम {column} से आगे JSON के रूप में पढ़ा नहीं जा सकता। ऐसी फ़ाइल चुनें जो किसी समूह से एक्सपोर्ट की गई हो, या उसे वहाँ ठीक करें।</translation>
    </message>
    <message>
        <source>This file does not hold a segment or a rule. Choose a file that was exported from a segment.</source>
        <translation>इस फ़ाइल में न समूह है न नियम। ऐसी फ़ाइल चुनें जो किसी समूह से एक्सपोर्ट की गई हो।</translation>
    </message>
    <message>
        <source>Use port 465, or port 587 with “Encrypted (STARTTLS)” chosen under Encryption.</source>
        <translation>पोर्ट 465 लें, या पोर्ट 587 के साथ एन्क्रिप्शन में “एन्क्रिप्टेड (STARTTLS)” चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp refused the question ({words}). Send a test to yourself in Settings, Channels and prices: it says what to do.</source>
        <translation>WhatsApp ने सवाल नहीं माना ({words})। सेटिंग, चैनल और दाम में अपने को एक जाँच संदेश भेजें: वह बताता है कि क्या करना है।</translation>
    </message>
    <message>
        <source>Write one whole e-mail address, such as desk@clinic.in.</source>
        <translation>एक पूरा ई-मेल पता लिखें, जैसे desk@clinic.in।</translation>
    </message>
    <message>
        <source>Write starttls or none here, or leave it empty.</source>
        <translation>यहाँ starttls या none लिखें, या ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>{number} phones or households in the smallest group can't tell you anything: it would take {needed}. Ask more people, or send without comparing.</source>
        <translation>सबसे छोटे ग्रुप के {number} फ़ोन या परिवार कुछ नहीं बता सकते: इसके लिए {needed} चाहिए। और लोगों को लिखें, या तुलना किए बिना भेजें।</translation>
    </message>
    <message>
        <source>{number} phones or households in the smallest group find the rise you hope for with a chance of {chance} % only; {needed} would be better.</source>
        <translation>सबसे छोटे ग्रुप के {number} फ़ोन या परिवारों में आपकी चाही बढ़त पकड़ में आने की संभावना सिर्फ़ {chance} % है; {needed} बेहतर होंगे।</translation>
    </message>
    <message>
        <source>“{file}” can't be opened. Check that it is still there and that you may read it.</source>
        <translation>“{file}” नहीं खुल सकती। जाँचें कि वह अब भी वहाँ है और आपको उसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>Ask how messages may be sent.</source>
        <translation>पूछें कि संदेश किस तरह भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>A campaign asks for a call since {on}.</source>
        <translation>एक अभियान {on} से फ़ोन करने को कह रहा है।</translation>
    </message>
    <message>
        <source>A draft “{name}” is there already. Launch it by its name, remove it, or choose another name.</source>
        <translation>“{name}” नाम का ड्राफ़्ट पहले से है। उसे उसके नाम से शुरू करें, हटाएँ, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A message did not reach them. Tell them on the phone.</source>
        <translation>एक संदेश उन तक नहीं पहुँचा। उन्हें फ़ोन पर बताएँ।</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535, such as 587.</source>
        <translation>पोर्ट 1 से 65535 तक की पूरी संख्या होता है, जैसे 587।</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Ask how the goal goes and note it.</source>
        <translation>पूछें कि लक्ष्य कैसा चल रहा है और दर्ज करें।</translation>
    </message>
    <message>
        <source>Ask the care coordinator what to note.</source>
        <translation>देखभाल समन्वयक से पूछें कि क्या दर्ज करना है।</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network to allow {provider}, or check the proxy in this computer's settings.</source>
        <translation>जो नेटवर्क सँभालते हैं उनसे {provider} को अनुमति देने को कहें, या इस कंप्यूटर की सेटिंग में प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>Asked for messages again</source>
        <translation>फिर से संदेश माँगे</translation>
    </message>
    <message>
        <source>Asked for no more messages</source>
        <translation>और संदेश न भेजने को कहा</translation>
    </message>
    <message>
        <source>At MSG91 open the auth key and switch IP security off, as it is on for new keys. In most clinics the internet address changes, so adding it to the list helps for some days only.</source>
        <translation>एमएसजी91 पर ऑथ कुंजी खोलें और “आईपी सिक्योरिटी” बंद करें, क्योंकि नई कुंजियों में वह चालू रहती है। ज़्यादातर क्लिनिकों में इंटरनेट का पता बदलता रहता है, इसलिए उसे सूची में जोड़ने से कुछ ही दिन काम चलता है।</translation>
    </message>
    <message>
        <source>At {place} is asked among which rows to look; say in of_last at how many of the newest.</source>
        <translation>{place} पर पूछा गया है कि किन पंक्तियों में देखा जाए; of_last में बताएँ कि सबसे नई कितनी।</translation>
    </message>
    <message>
        <source>At {place} there must be one of: {known}.</source>
        <translation>{place} पर इनमें से एक होना चाहिए: {known}।</translation>
    </message>
    <message>
        <source>At {place} there should be a trend (rising or falling) and of how many of the last values.</source>
        <translation>{place} पर रुझान (बढ़ता या घटता) होना चाहिए और यह कि पिछले कितने मानों का।</translation>
    </message>
    <message>
        <source>At {place} there should be a whole number from {least} to {limit}.</source>
        <translation>{place} पर {least} से {limit} तक की पूरी संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be an object with names and values.</source>
        <translation>{place} पर नामों और मानों वाला ऑब्जेक्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>At {place} there should be true or false.</source>
        <translation>{place} पर हाँ (true) या नहीं (false) होना चाहिए।</translation>
    </message>
    <message>
        <source>At {place}: the channel must be one of {known}.</source>
        <translation>{place} पर: चैनल इनमें से एक होना चाहिए: {known}।</translation>
    </message>
    <message>
        <source>At {place}: the template must be the name of one, or an object with the words as body.</source>
        <translation>{place} पर: टेम्पलेट किसी टेम्पलेट का नाम हो, या ऐसा ऑब्जेक्ट जिसमें पाठ body के रूप में हो।</translation>
    </message>
    <message>
        <source>At {place}: the text is for another purpose or channel. Choose a text for this one.</source>
        <translation>{place} पर: यह पाठ किसी और उद्देश्य या माध्यम का है। इसके लिए कोई और पाठ चुनें।</translation>
    </message>
    <message>
        <source>At {place}: the text is no longer in the library. Choose another one.</source>
        <translation>{place} पर: यह पाठ अब संग्रह में नहीं है। कोई और चुनें।</translation>
    </message>
    <message>
        <source>Blood pressure {value}/{second} on {on}; high in two of the last three readings.</source>
        <translation>{on} को रक्तचाप {value}/{second}; पिछले तीन में से दो माप में अधिक।</translation>
    </message>
    <message>
        <source>Book a visit for tests that are due.</source>
        <translation>बाक़ी जाँचों के लिए विज़िट बुक करें।</translation>
    </message>
    <message>
        <source>Book a visit.</source>
        <translation>विज़िट बुक करें।</translation>
    </message>
    <message>
        <source>Book the follow-up visit.</source>
        <translation>फ़ॉलो-अप विज़िट बुक करें।</translation>
    </message>
    <message>
        <source>Call a patient who used to come.</source>
        <translation>पहले आते रहे मरीज़ को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call about the feedback.</source>
        <translation>प्रतिक्रिया के बारे में फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call about the missed appointment.</source>
        <translation>छूटे अपॉइंटमेंट के बारे में फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call about the referral from the camp.</source>
        <translation>शिविर के रेफ़रल के बारे में फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call and invite to the clinic.</source>
        <translation>फ़ोन करके क्लिनिक बुलाएँ।</translation>
    </message>
    <message>
        <source>Call for a campaign.</source>
        <translation>अभियान के लिए फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call for a check of the blood pressure.</source>
        <translation>रक्तचाप की जाँच के लिए फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call for a follow-up visit.</source>
        <translation>फ़ॉलो-अप विज़िट के लिए फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call for an antenatal visit.</source>
        <translation>गर्भावस्था की जाँच के लिए फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call for vaccines that are overdue.</source>
        <translation>जिन टीकों में देर हुई है उनके लिए फ़ोन करें।</translation>
    </message>
    <message>
        <source>Called: {outcome}</source>
        <translation>फ़ोन किया: {outcome}</translation>
    </message>
    <message>
        <source>Came {visits} times; no visit for {days} days.</source>
        <translation>{visits} बार आए; {days} दिनों से विज़िट नहीं।</translation>
    </message>
    <message>
        <source>Change the words: no bare links, no capitals, the clinic's name in it. In India the words must also be registered with DLT.</source>
        <translation>शब्द बदलें: अकेले लिंक न हों, सब बड़े अक्षर न हों, क्लिनिक का नाम हो। भारत में शब्द डीएलटी पर भी पंजीकृत होने चाहिए।</translation>
    </message>
    <message>
        <source>Check it digit by digit, and whether WhatsApp is used with this number and was opened lately.</source>
        <translation>एक-एक अंक जाँचें, और यह भी कि इस नंबर पर WhatsApp चलता है और हाल में खोला गया है।</translation>
    </message>
    <message>
        <source>Check it digit by digit. It must be a mobile number, or a mailbox that is there.</source>
        <translation>एक-एक अंक जाँचें। यह मोबाइल नंबर हो, या ऐसा मेलबॉक्स जो सचमुच हो।</translation>
    </message>
    <message>
        <source>Check that this computer is on the internet: open any page in the browser. If an address is given under Advanced, check it.</source>
        <translation>जाँचें कि यह कंप्यूटर इंटरनेट से जुड़ा है: ब्राउज़र में कोई भी पेज खोलें। अगर “उन्नत” में कोई पता दिया है, तो उसे जाँचें।</translation>
    </message>
    <message>
        <source>Check the user name and the password. Many mail services ask for an app password in place of your own one: make one in the settings of the mailbox.</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड जाँचें। कई मेल सेवाएँ आपके अपने पासवर्ड की जगह ऐप पासवर्ड माँगती हैं: मेलबॉक्स की सेटिंग में एक बनाएँ।</translation>
    </message>
    <message>
        <source>Check this computer's date and time first. If they are right, a virus scanner or the network's filter is in between: ask whoever looks after the computers to trust its certificate.</source>
        <translation>पहले इस कंप्यूटर की तारीख़ और समय जाँचें। अगर वे ठीक हैं, तो बीच में कोई वायरस स्कैनर या नेटवर्क का फ़िल्टर है: जो कंप्यूटर सँभालते हैं उनसे उसके प्रमाणपत्र पर भरोसा जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>Choose a day from 1980 to 2199.</source>
        <translation>1980 से 2199 तक का कोई दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose a day from tomorrow up to 12 weeks from now.</source>
        <translation>कल से लेकर अब से 12 सप्ताह तक का कोई दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose a sender that {provider} lists as yours and approved, and type it here exactly as it stands there.</source>
        <translation>ऐसा भेजने वाला चुनें जिसे {provider} आपका और स्वीकृत दिखाता है, और यहाँ ठीक वैसे ही लिखें जैसे वहाँ लिखा है।</translation>
    </message>
    <message>
        <source>Compare every ID here with the one in your account at {provider}. If an address is given under Advanced, empty it.</source>
        <translation>यहाँ की हर आईडी {provider} के अपने खाते की आईडी से मिलाएँ। अगर “उन्नत” में कोई पता दिया है, तो उसे ख़ाली करें।</translation>
    </message>
    <message>
        <source>Compare header and entity ID with the DLT portal, letter by letter, and see that {provider} has the same. A new header works after some days only.</source>
        <translation>हेडर और एंटिटी आईडी को डीएलटी पोर्टल से एक-एक अक्षर मिलाएँ, और देखें कि {provider} के पास भी वही है। नया हेडर कुछ दिन बाद ही चलता है।</translation>
    </message>
    <message>
        <source>Compare the domain with the list of domains at Mailgun. A domain in Europe needs the address https://api.eu.mailgun.net under Advanced.</source>
        <translation>डोमेन को मेलगन की डोमेन सूची से मिलाएँ। यूरोप के डोमेन के लिए “उन्नत” में पता https://api.eu.mailgun.net चाहिए।</translation>
    </message>
    <message>
        <source>Compare the phone number ID with the one under API Setup at Meta: it is a long number, not the phone number itself. The token must belong to the same account.</source>
        <translation>फ़ोन नंबर आईडी को मेटा के “एपीआई सेटअप” वाली आईडी से मिलाएँ: वह एक लंबी संख्या है, ख़ुद फ़ोन नंबर नहीं। टोकन उसी खाते का होना चाहिए।</translation>
    </message>
    <message>
        <source>Compare the server's name and the port with what your mail service says. If they are right, check that this computer is on the internet: open any page in the browser.</source>
        <translation>सर्वर का नाम और पोर्ट अपनी मेल सेवा के बताए से मिलाएँ। वे सही हों, तो देखें कि यह कंप्यूटर इंटरनेट से जुड़ा है: ब्राउज़र में कोई भी पेज खोलें।</translation>
    </message>
    <message>
        <source>Compare the text with the registered one, word by word; only the variables may differ, and each has a greatest length.</source>
        <translation>पाठ को पंजीकृत पाठ से शब्द-शब्द मिलाएँ; केवल बदलने वाले हिस्से अलग हो सकते हैं, और हर एक की अधिकतम लंबाई होती है।</translation>
    </message>
    <message>
        <source>Confirm your own number or address at {provider} for this test, and move the account to a paid plan before you send to patients.</source>
        <translation>इस परीक्षण के लिए {provider} पर अपने नंबर या पते की पुष्टि करें, और मरीज़ों को भेजने से पहले खाते को सशुल्क प्लान पर ले जाएँ।</translation>
    </message>
    <message>
        <source>Copy the key again from your account at {provider}, without spaces before or after it, save it here, and send the test again.</source>
        <translation>{provider} के अपने खाते से कुंजी फिर कॉपी करें, आगे-पीछे ख़ाली जगह के बिना, उसे यहाँ सहेजें और परीक्षण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Copy the sending key again from Mailgun. If it is right, look under IP Access Management there: Mailgun answers the same when this computer's address is not on the list.</source>
        <translation>मेलगन से भेजने वाली कुंजी फिर कॉपी करें। अगर वह ठीक है, तो वहाँ “आईपी एक्सेस मैनेजमेंट” में देखें: इस कंप्यूटर का पता सूची में न हो तब भी मेलगन यही उत्तर देता है।</translation>
    </message>
    <message>
        <source>Days since the last visit: {days}, expected after {interval}. No sign of interest since.</source>
        <translation>पिछली विज़िट को {days} दिन हुए, {interval} दिन बाद अपेक्षित थी। तब से रुचि का कोई संकेत नहीं।</translation>
    </message>
    <message>
        <source>Days since the last visit: {days}; visits are expected every {interval} days.</source>
        <translation>पिछली विज़िट को {days} दिन हुए; हर {interval} दिन पर विज़िट अपेक्षित है।</translation>
    </message>
    <message>
        <source>Days since the last visit: {days}; visits are expected every {interval} days. Active until {until} without one.</source>
        <translation>पिछली विज़िट को {days} दिन हुए; हर {interval} दिन पर विज़िट अपेक्षित है। विज़िट न हो तो {until} तक सक्रिय।</translation>
    </message>
    <message>
        <source>Did not come on {on}, and nothing is booked.</source>
        <translation>{on} को नहीं आए, और कुछ बुक नहीं है।</translation>
    </message>
    <message>
        <source>Did {done} of {due} check-ins on goals in 60 days: {earned} of {share}.</source>
        <translation>60 दिनों में लक्ष्यों के {due} में से {done} हाल-चाल दर्ज हुए: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>Due since {since}: {names}.</source>
        <translation>{since} से बाक़ी: {names}।</translation>
    </message>
    <message>
        <source>Enrol for the Ayushman card for people of 70 and over.</source>
        <translation>70 वर्ष या अधिक वालों के आयुष्मान कार्ड के लिए नाम लिखवाएँ।</translation>
    </message>
    <message>
        <source>Everybody fits this condition, so the others in its group make no difference.</source>
        <translation>यह शर्त सब पर लागू है, इसलिए इस समूह की बाक़ी शर्तों से कोई फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Feedback given in a year: {count}. {earned} of {share}.</source>
        <translation>एक साल में दी गई प्रतिक्रियाएँ: {count}। {share} में से {earned}।</translation>
    </message>
    <message>
        <source>Fill in every field that is marked, save, and send the test again.</source>
        <translation>जिन फ़ील्ड पर निशान है वे सब भरें, सहेजें, और परीक्षण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>For a reason of health that your role can't see.</source>
        <translation>स्वास्थ्य से जुड़ा कारण, जो आपकी भूमिका को नहीं दिखता।</translation>
    </message>
    <message>
        <source>For late messages choose to send, to delay or to skip.</source>
        <translation>देर वाले संदेशों के लिए चुनें: भेजना, टालना या छोड़ना।</translation>
    </message>
    <message>
        <source>Gave a missed call</source>
        <translation>मिस्ड कॉल दी</translation>
    </message>
    <message>
        <source>Give a mobile number or an e-mail address that can receive the test.</source>
        <translation>ऐसा मोबाइल नंबर या ई-मेल पता दें जिस पर परीक्षण संदेश मिल सके।</translation>
    </message>
    <message>
        <source>Give a number of days from 1 to 60.</source>
        <translation>दिनों की संख्या 1 से 60 तक दें।</translation>
    </message>
    <message>
        <source>Give a number of messages a second above 0 and up to 1000.</source>
        <translation>प्रति सेकंड संदेशों की संख्या 0 से अधिक और 1000 तक दें।</translation>
    </message>
    <message>
        <source>Give minutes from 0 on.</source>
        <translation>मिनट 0 या उससे अधिक दें।</translation>
    </message>
    <message>
        <source>Give the key full access to Mail Send at SendGrid. If it has that, look under IP Access Management whether this computer's address is on the list.</source>
        <translation>सेंडग्रिड पर इस कुंजी को “मेल सेंड” की पूरी अनुमति दें। अगर वह है, तो “आईपी एक्सेस मैनेजमेंट” में देखें कि इस कंप्यूटर का पता सूची में है या नहीं।</translation>
    </message>
    <message>
        <source>Give the key the right to send in your account at {provider}, or make a new key with that right.</source>
        <translation>{provider} के अपने खाते में कुंजी को भेजने का अधिकार दें, या उस अधिकार वाली नई कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>Give the template's ID at MSG91 for the test, or save one above.</source>
        <translation>परीक्षण के लिए एमएसजी91 की टेम्पलेट आईडी दें, या ऊपर एक सहेजें।</translation>
    </message>
    <message>
        <source>Goal kept: {goal}</source>
        <translation>लक्ष्य निभाया: {goal}</translation>
    </message>
    <message>
        <source>Goal not kept: {goal}</source>
        <translation>लक्ष्य नहीं निभाया: {goal}</translation>
    </message>
    <message>
        <source>Has booked for {on}, and has not come since.</source>
        <translation>{on} के लिए बुक किया है, और उसके बाद नहीं आए।</translation>
    </message>
    <message>
        <source>In Meta's Business settings give the system user this WhatsApp account with full control, and make its token with whatsapp_business_messaging.</source>
        <translation>मेटा की “बिज़नेस सेटिंग” में सिस्टम यूज़र को इस WhatsApp खाते का पूरा नियंत्रण दें, और उसका टोकन whatsapp_business_messaging के साथ बनाएँ।</translation>
    </message>
    <message>
        <source>It did not reach the phone or mailbox.</source>
        <translation>संदेश फ़ोन या मेलबॉक्स तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>It has left again, or was called off, in the meantime; that can't be taken back.</source>
        <translation>इस बीच यह फिर भेजा जा चुका है, या रोक दिया गया है; अब वापस नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It is the birthday today.</source>
        <translation>आज जन्मदिन है।</translation>
    </message>
    <message>
        <source>Kept {kept} visits and missed {missed} in a year: {earned} of {share}.</source>
        <translation>एक साल में {kept} विज़िट पर आए और {missed} छूटीं: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>Look at the phone first. If nothing comes, check the internet connection and send the test again.</source>
        <translation>पहले फ़ोन देखें। अगर कुछ न आए, तो इंटरनेट कनेक्शन जाँचें और परीक्षण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Look at the phone first. If nothing comes, send the test again in some minutes.</source>
        <translation>पहले फ़ोन देखें। अगर कुछ न आए, तो कुछ मिनट बाद परीक्षण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Look at the template's state at {provider}. Name and language must be exactly as they stand there; until it is approved, send the test with another one.</source>
        <translation>{provider} पर टेम्पलेट की स्थिति देखें। नाम और भाषा ठीक वैसे ही हों जैसे वहाँ लिखे हैं; जब तक वह स्वीकृत न हो, दूसरे टेम्पलेट से परीक्षण भेजें।</translation>
    </message>
    <message>
        <source>Messages of this channel are not paid by this unit.</source>
        <translation>इस चैनल के संदेशों का दाम इस इकाई से नहीं लगता।</translation>
    </message>
    <message>
        <source>Meta could not charge the account. Check the payment method of the WhatsApp account under Billing in Meta's Business settings.</source>
        <translation>मेटा खाते से पैसे नहीं ले सका। मेटा की “बिज़नेस सेटिंग” के “बिलिंग” में WhatsApp खाते के भुगतान का तरीक़ा जाँचें।</translation>
    </message>
    <message>
        <source>Name an approved template for the test, such as hello_world. Free words reach only who has written to the clinic in the last 24 hours.</source>
        <translation>परीक्षण के लिए किसी स्वीकृत टेम्पलेट का नाम दें, जैसे hello_world। अपने शब्दों वाला संदेश केवल उन्हीं तक पहुँचता है जिन्होंने पिछले 24 घंटों में क्लिनिक को लिखा है।</translation>
    </message>
    <message>
        <source>Name an approved template for the test.</source>
        <translation>परीक्षण के लिए किसी स्वीकृत टेम्पलेट का नाम दें।</translation>
    </message>
    <message>
        <source>No phone number is registered.</source>
        <translation>कोई फ़ोन नंबर दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>No score: there is no phone number.</source>
        <translation>स्कोर नहीं: फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>No visit for {days} days.</source>
        <translation>{days} दिनों से विज़िट नहीं।</translation>
    </message>
    <message>
        <source>No visit for {days} days; expected every {interval}.</source>
        <translation>{days} दिनों से विज़िट नहीं; हर {interval} दिन पर अपेक्षित।</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>अभी तक किसी ने नहीं पूछा।</translation>
    </message>
    <message>
        <source>Not sent: WhatsApp takes free words only within 24 hours after the patient's own message. Choose SMS, or words that WhatsApp has approved.</source>
        <translation>नहीं भेजा गया: WhatsApp मरीज़ के अपने संदेश के बाद केवल 24 घंटों तक अपने शब्दों वाला संदेश लेता है। SMS चुनें, या WhatsApp के स्वीकृत शब्द।</translation>
    </message>
    <message>
        <source>Not sent: the provider refuses this number or address. Ask for another one and add it to the record.</source>
        <translation>नहीं भेजा गया: प्रदाता यह नंबर या पता नहीं मानता। दूसरा माँगें और रिकॉर्ड में जोड़ें।</translation>
    </message>
    <message>
        <source>Not sent: the words need something that is not registered, such as the village. Add it, or choose other words.</source>
        <translation>नहीं भेजा गया: संदेश में ऐसी जानकारी चाहिए जो दर्ज नहीं है, जैसे गाँव। उसे जोड़ें, या दूसरा संदेश चुनें।</translation>
    </message>
    <message>
        <source>Not sent: these words went out to this patient today already.</source>
        <translation>नहीं भेजा गया: यही संदेश इस मरीज़ को आज पहले ही जा चुका है।</translation>
    </message>
    <message>
        <source>Nothing is measured for this goal. Leave the value empty.</source>
        <translation>इस लक्ष्य के लिए कुछ नहीं मापा जाता। मान ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Nothing is recorded for this condition, for any patient.</source>
        <translation>इस शर्त के लिए किसी भी मरीज़ का कुछ दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Often this is the sign-in page of a hotel, hospital or hot-spot network: open any page in the browser. If an address is given under Advanced, check it.</source>
        <translation>अक्सर यह होटल, अस्पताल या हॉटस्पॉट नेटवर्क का साइन-इन पेज होता है: ब्राउज़र में कोई भी पेज खोलें। अगर “उन्नत” में कोई पता दिया है, तो उसे जाँचें।</translation>
    </message>
    <message>
        <source>On standard input there should be one JSON object with the provider's own names, such as {{"account_sid": "…"}}.</source>
        <translation>मानक इनपुट पर एक जेसन ऑब्जेक्ट होना चाहिए जिसमें प्रदाता के अपने नाम हों, जैसे {{"account_sid": "…"}}।</translation>
    </message>
    <message>
        <source>Pregnant ({due}); {visit}.</source>
        <translation>गर्भवती ({due}); {visit}।</translation>
    </message>
    <message>
        <source>Prices are in rupees or US dollars.</source>
        <translation>दाम रुपये या अमेरिकी डॉलर में होते हैं।</translation>
    </message>
    <message>
        <source>Read or answered {answered} of {delivered} messages in half a year, new ones count more: {earned} of {share}.</source>
        <translation>आधे साल में {delivered} में से {answered} संदेश पढ़े या उत्तर दिया, नए ज़्यादा गिने जाते हैं: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>Read what {provider} says below, and ask their support if it does not help.</source>
        <translation>नीचे पढ़ें कि {provider} क्या कहता है, और उससे काम न बने तो उनकी सहायता सेवा से पूछें।</translation>
    </message>
    <message>
        <source>Referred at the camp of {on}; has not come to the clinic yet.</source>
        <translation>{on} के शिविर में रेफ़र किए गए; अभी क्लिनिक नहीं आए।</translation>
    </message>
    <message>
        <source>Referred at the camp “{camp}”</source>
        <translation>शिविर “{camp}” में रेफ़र किए गए</translation>
    </message>
    <message>
        <source>Referred on {on} for {referred}; has not come to the clinic yet.</source>
        <translation>{on} को {referred} के लिए रेफ़र किए गए; अभी क्लिनिक नहीं आए।</translation>
    </message>
    <message>
        <source>Rejected rows can't be written over {file}, the list itself. Give another name with --rejects.</source>
        <translation>अस्वीकृत पंक्तियाँ {file} पर नहीं लिखी जा सकतीं, क्योंकि वही सूची है। --rejects से दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>Rejected rows can't be written to {file}. Give a file in a folder that is there and can be written to.</source>
        <translation>अस्वीकृत पंक्तियाँ {file} में नहीं लिखी जा सकतीं। ऐसे फ़ोल्डर की फ़ाइल दें जो मौजूद हो और जिसमें लिखा जा सके।</translation>
    </message>
    <message>
        <source>Restoring puts a backup in place of the present data, which are set aside. Add --yes to do it.</source>
        <translation>वापस लाने पर बैकअप मौजूदा डेटा की जगह लेता है, जिसे अलग रख दिया जाता है। ऐसा करने के लिए --yes जोड़ें।</translation>
    </message>
    <message>
        <source>Row {row} is about the same patient and says otherwise: {fields}. Keep one of the two rows.</source>
        <translation>पंक्ति {row} इसी मरीज़ की है और कुछ और कहती है: {fields}। दोनों में से एक पंक्ति रखें।</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>जन्म तिथि एक ही</translation>
    </message>
    <message>
        <source>Same father, mother or husband</source>
        <translation>पिता, माँ या पति एक ही</translation>
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
        <translation>निजी कार्ड का नंबर एक ही</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>फ़ोन एक ही</translation>
    </message>
    <message>
        <source>Same village</source>
        <translation>गाँव एक ही</translation>
    </message>
    <message>
        <source>Say on which day to call again.</source>
        <translation>बताएँ कि किस दिन फिर फ़ोन करना है।</translation>
    </message>
    <message>
        <source>Say why nobody needs to call again. Choose a reason from the list.</source>
        <translation>बताएँ कि अब फ़ोन क्यों नहीं करना है। सूची से कारण चुनें।</translation>
    </message>
    <message>
        <source>Say why these messages are sent: choose a purpose.</source>
        <translation>बताएँ कि ये संदेश क्यों भेजे जा रहे हैं: उद्देश्य चुनें।</translation>
    </message>
    <message>
        <source>Say why, so that the others know. Choose a reason from the list.</source>
        <translation>कारण बताएँ, ताकि बाक़ी लोग जान सकें। सूची से कारण चुनें।</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>कारण बताएँ।</translation>
    </message>
    <message>
        <source>See that the phone is switched on and has a network, then send the test again.</source>
        <translation>देखें कि फ़ोन चालू है और नेटवर्क है, फिर परीक्षण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Seen on {on}.</source>
        <translation>{on} को देखे गए।</translation>
    </message>
    <message>
        <source>Segments are combined as both, either, or first-only. Choose one of these.</source>
        <translation>समूह both, either या first-only के रूप में मिलाए जाते हैं। इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>Send a reminder of vaccines that are due.</source>
        <translation>बाक़ी टीकों की याद दिलाएँ।</translation>
    </message>
    <message>
        <source>Send a reminder.</source>
        <translation>याद दिलाने का संदेश भेजें।</translation>
    </message>
    <message>
        <source>Send the test to another number. Who said no can take it back only by writing START to the same sender, or at the provider.</source>
        <translation>परीक्षण किसी दूसरे नंबर पर भेजें। जिन्होंने मना किया है वे उसी भेजने वाले को START लिखकर, या प्रदाता के यहाँ ही इसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Sent something that could not be read</source>
        <translation>कुछ ऐसा भेजा जो पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Several drafts are called “{name}”. Rename all but one, then launch it.</source>
        <translation>“{name}” नाम के कई ड्राफ़्ट हैं। एक को छोड़कर बाक़ी के नाम बदलें, फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Shorten it and send the test again.</source>
        <translation>इसे छोटा करें और परीक्षण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Sign in at Twilio and read why. A balance below zero suspends an account, and adding balance lifts that; anything else only their support can lift.</source>
        <translation>Twilio में साइन इन करके कारण पढ़ें। शून्य से कम बैलेंस पर खाता रुक जाता है, और बैलेंस डालने से वह खुल जाता है; बाक़ी कुछ हो तो सिर्फ़ उनकी सहायता टीम उसे खोल सकती है।</translation>
    </message>
    <message>
        <source>Sign in at {provider} and look for a notice about the account: identity papers, an unpaid bill, or a right that is missing.</source>
        <translation>{provider} पर साइन इन करें और खाते के बारे में कोई सूचना देखें: पहचान के काग़ज़, बिना चुकाया बिल, या कोई छूटा हुआ अधिकार।</translation>
    </message>
    <message>
        <source>Sign in at {provider} and read why; only their support can lift it. Until then choose another provider for this channel.</source>
        <translation>{provider} पर साइन इन करें और कारण पढ़ें; रोक केवल उनकी सहायता सेवा हटा सकती है। तब तक इस चैनल के लिए दूसरा प्रदाता चुनें।</translation>
    </message>
    <message>
        <source>Since {on}: {told}</source>
        <translation>{on} से: {told}</translation>
    </message>
    <message>
        <source>Some patients can't be found by searching. Report this; the list of patients is complete.</source>
        <translation>कुछ मरीज़ खोजने पर नहीं मिलते। इसकी सूचना दें; मरीज़ों की सूची पूरी है।</translation>
    </message>
    <message>
        <source>Some values can't be taken: {fields}. Mend the marked fields.</source>
        <translation>कुछ मान नहीं लिए जा सकते: {fields}। निशान लगे ख़ाने ठीक करें।</translation>
    </message>
    <message>
        <source>Somebody has done this already. Refresh the list.</source>
        <translation>यह काम कोई पहले ही कर चुका है। सूची ताज़ा करें।</translation>
    </message>
    <message>
        <source>Somebody has this sign-in name already. Choose another one.</source>
        <translation>यह साइन-इन नाम किसी का है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Something about the account is not filled in.</source>
        <translation>खाते की कोई जानकारी भरी नहीं है।</translation>
    </message>
    <message>
        <source>Something answered in place of {provider}; nobody knows whether the message was taken.</source>
        <translation>{provider} की जगह किसी और ने उत्तर दिया; पता नहीं संदेश लिया गया या नहीं।</translation>
    </message>
    <message>
        <source>That makes {years} years. Ask again.</source>
        <translation>इससे {years} वर्ष होते हैं। फिर से पूछें।</translation>
    </message>
    <message>
        <source>The access token is wrong or has run out: those shown under API Setup last a day only. Make a permanent token of a system user in Meta's Business settings, save it here, and send the test again.</source>
        <translation>एक्सेस टोकन ग़लत है या उसका समय ख़त्म हो गया: “एपीआई सेटअप” में दिखने वाले टोकन एक ही दिन चलते हैं। मेटा की “बिज़नेस सेटिंग” में सिस्टम यूज़र का स्थायी टोकन बनाएँ, उसे यहाँ सहेजें और परीक्षण दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The account at {provider} has no balance, or its plan is used up.</source>
        <translation>{provider} के खाते में बैलेंस नहीं है, या उसका प्लान ख़त्म हो चुका है।</translation>
    </message>
    <message>
        <source>The account may not send to this country.</source>
        <translation>इस खाते को इस देश में भेजने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is for this computer only).</source>
        <translation>पता https:// से शुरू होना चाहिए (http:// केवल इस कंप्यूटर के लिए है)।</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation>उम्र नहीं है।</translation>
    </message>
    <message>
        <source>The amount must be from ₹0 to ₹10,00,000.</source>
        <translation>राशि ₹0 से ₹10,00,000 तक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The audit trail was altered at entry {number}. Keep this file and tell the administrator.</source>
        <translation>ऑडिट ट्रेल प्रविष्टि {number} पर बदली गई है। यह फ़ाइल सुरक्षित रखें और व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>The backup is ready, but the database is in use. It is put in place when the program starts next. Close all windows of the program and start it again.</source>
        <translation>बैकअप तैयार है, पर डेटाबेस इस्तेमाल में है। वह प्रोग्राम के अगली बार शुरू होने पर लगाया जाएगा। प्रोग्राम की सभी विंडो बंद करके उसे फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The backup {file} can't be opened with this clinic's key, or its beginning is damaged. Nothing was changed. Choose another one.</source>
        <translation>बैकअप {file} इस क्लिनिक की कुंजी से नहीं खुलता, या उसकी शुरुआत ख़राब है। कुछ नहीं बदला गया। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not used. Nothing was changed. Choose another one.</source>
        <translation>बैकअप {file} ख़राब है और काम में नहीं लिया गया। कुछ नहीं बदला गया। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The braces of a place don't match. A place looks like {{{{patient.first_name}}}}.</source>
        <translation>भरने की जगह के कोष्ठक मेल नहीं खाते। जगह ऐसी दिखती है: {{{{patient.first_name}}}}।</translation>
    </message>
    <message>
        <source>The campaign was stopped for good; nothing of it is sent again.</source>
        <translation>अभियान हमेशा के लिए रोक दिया गया था; उसका कुछ भी फिर नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The clinic was founded already. Sign in instead.</source>
        <translation>क्लिनिक पहले ही बन चुका है। साइन इन करें।</translation>
    </message>
    <message>
        <source>The clinician has another appointment at that time. Choose another time or clinician.</source>
        <translation>उस समय चिकित्सक का दूसरा अपॉइंटमेंट है। दूसरा समय या चिकित्सक चुनें।</translation>
    </message>
    <message>
        <source>The computer's keyring does not answer or is locked. Unlock it and try again, or type the recovery code.</source>
        <translation>कंप्यूटर की कीरिंग उत्तर नहीं दे रही या बंद है। उसे खोलकर फिर कोशिश करें, या रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>The computer's keyring is locked or does not answer, so the secrets of this channel can't be read. Unlock it and try again.</source>
        <translation>कंप्यूटर की कीरिंग बंद है या उत्तर नहीं दे रही, इसलिए इस चैनल की गुप्त जानकारी पढ़ी नहीं जा सकती। उसे खोलकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to {provider} is not safe, so nothing was sent.</source>
        <translation>{provider} से कनेक्शन सुरक्षित नहीं है, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The database can't be opened with this key. Nothing was changed. Type the recovery code from your recovery sheet, or restore a backup.</source>
        <translation>डेटाबेस इस कुंजी से नहीं खुलता। कुछ नहीं बदला गया। अपनी रिकवरी शीट का रिकवरी कोड लिखें, या बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The database could not be upgraded and was put back as it was from {backup}. Report this before going on.</source>
        <translation>डेटाबेस अपग्रेड नहीं हो सका और {backup} से पहले जैसा कर दिया गया। आगे बढ़ने से पहले इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The database has schema {found}, the program knows {known}. Start the program once; it upgrades behind a backup.</source>
        <translation>डेटाबेस का स्कीमा {found} है, प्रोग्राम {known} जानता है। प्रोग्राम एक बार शुरू करें; वह बैकअप लेकर अपग्रेड करेगा।</translation>
    </message>
    <message>
        <source>The database is in use by another program. Close it and try again.</source>
        <translation>डेटाबेस किसी दूसरे प्रोग्राम में खुला है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The database is not encrypted. Move it to a safe place, restore a backup, and report this.</source>
        <translation>डेटाबेस एन्क्रिप्टेड नहीं है। उसे सुरक्षित जगह रखें, बैकअप वापस लाएँ और इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The database key must be 64 hexadecimal digits.</source>
        <translation>डेटाबेस की कुंजी में 64 हेक्साडेसिमल अंक होने चाहिए।</translation>
    </message>
    <message>
        <source>The database names {devices} devices, it should name one. Restore the newest backup.</source>
        <translation>डेटाबेस में {devices} उपकरण दर्ज हैं, एक होना चाहिए। सबसे नया बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The database opens with a passphrase. Start the window and type it; on the command line set HMS_DATABASE_KEY.</source>
        <translation>डेटाबेस पासफ़्रेज़ से खुलता है। विंडो शुरू करके उसे लिखें; कमांड लाइन पर HMS_DATABASE_KEY रखें।</translation>
    </message>
    <message>
        <source>The database was copied from another place. Start the program once; it becomes a device of its own.</source>
        <translation>डेटाबेस कहीं और से कॉपी किया गया है। प्रोग्राम एक बार शुरू करें; वह अपना अलग उपकरण बन जाएगा।</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>The demo clinic was stopped before it was ready. Nothing was left behind.</source>
        <translation>डेमो क्लिनिक तैयार होने से पहले रोक दिया गया। कुछ बाक़ी नहीं छूटा।</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>डिस्क भर गई है। कुछ नहीं बदला गया। कुछ जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. The first {rows} rows are done and kept. Free some space, then import the file again: it goes on where it stopped.</source>
        <translation>डिस्क भर गई है। पहली {rows} पंक्तियाँ जोड़ दी गई हैं और सुरक्षित हैं। कुछ जगह ख़ाली करके फ़ाइल फिर से आयात करें: काम वहीं से आगे बढ़ेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>The disk refused to work ({detail}). Check free space and permissions, then try again.</source>
        <translation>डिस्क ने काम नहीं किया ({detail})। ख़ाली जगह और अनुमतियाँ जाँचकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The due date is too far away. Correct it.</source>
        <translation>प्रसव की तारीख़ बहुत दूर है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The file has no column {column}.</source>
        <translation>फ़ाइल में कॉलम {column} नहीं है।</translation>
    </message>
    <message>
        <source>The file has no column “{header}”. Its columns are: {known}.</source>
        <translation>फ़ाइल में कॉलम “{header}” नहीं है। उसके कॉलम हैं: {known}।</translation>
    </message>
    <message>
        <source>The file is no JSON: {detail}.</source>
        <translation>फ़ाइल जेसन नहीं है: {detail}।</translation>
    </message>
    <message>
        <source>The file key.json beside the database is damaged. Nothing was changed. Type the recovery code from your recovery sheet.</source>
        <translation>डेटाबेस के साथ की फ़ाइल key.json ख़राब है। कुछ नहीं बदला गया। अपनी रिकवरी शीट का रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>The file {file} has a password. Save it without one and choose it again.</source>
        <translation>फ़ाइल {file} पर पासवर्ड है। उसे बिना पासवर्ड सहेजकर फिर चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is a web page with the name of a workbook. Open it in a spreadsheet program, save it as XLSX, and choose it again.</source>
        <translation>फ़ाइल {file} असल में वेब पेज है, केवल नाम वर्कबुक का है। उसे स्प्रेडशीट प्रोग्राम में खोलें, XLSX में सहेजें और फिर चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is damaged or no workbook. Open it in a spreadsheet program, save it as XLSX, and choose it again.</source>
        <translation>फ़ाइल {file} ख़राब है या वर्कबुक नहीं है। उसे स्प्रेडशीट प्रोग्राम में खोलें, XLSX में सहेजें और फिर चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is empty. Choose a file with a table.</source>
        <translation>फ़ाइल {file} ख़ाली है। तालिका वाली फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is no table. Save the list as CSV or XLSX and choose that file.</source>
        <translation>फ़ाइल {file} तालिका नहीं है। सूची को CSV या XLSX में सहेजकर वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is too big to read. Split it, or save it as CSV.</source>
        <translation>फ़ाइल {file} पढ़ने के लिए बहुत बड़ी है। उसे बाँटें, या CSV में सहेजें।</translation>
    </message>
    <message>
        <source>The goal had not begun by this day. Correct the date.</source>
        <translation>इस दिन तक लक्ष्य शुरू नहीं हुआ था। तारीख़ ठीक करें।</translation>
    </message>
    <message>
        <source>The header of an offer has six digits.</source>
        <translation>ऑफ़र के हेडर में छह अंक होते हैं।</translation>
    </message>
    <message>
        <source>The kept record was itself merged later. Take that merge back first.</source>
        <translation>रखा गया रिकॉर्ड बाद में ख़ुद मिलाया गया। पहले वह मिलान वापस लें।</translation>
    </message>
    <message>
        <source>The kept record's number; the other one goes on finding it</source>
        <translation>रखे गए रिकॉर्ड का नंबर; दूसरे नंबर से भी वह मिलता रहता है</translation>
    </message>
    <message>
        <source>The key is known to {provider}, but it may not send messages.</source>
        <translation>{provider} इस कुंजी को जानता है, पर इसे संदेश भेजने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The key of the clinic in {folder} is not on this computer. Nothing was changed. Type the recovery code from your recovery sheet; on the command line set HMS_DATABASE_KEY.</source>
        <translation>{folder} के क्लिनिक की कुंजी इस कंप्यूटर पर नहीं है। कुछ नहीं बदला गया। अपनी रिकवरी शीट का रिकवरी कोड लिखें; कमांड लाइन पर HMS_DATABASE_KEY रखें।</translation>
    </message>
    <message>
        <source>The kind is one of: {known}.</source>
        <translation>प्रकार इनमें से एक होता है: {known}।</translation>
    </message>
    <message>
        <source>The last day is written as 2027-03-31.</source>
        <translation>आख़िरी दिन ऐसे लिखा जाता है: 2027-03-31।</translation>
    </message>
    <message>
        <source>The length is not right. Compare it with the card.</source>
        <translation>लंबाई ठीक नहीं है। कार्ड से मिलाएँ।</translation>
    </message>
    <message>
        <source>The letters of {file} can't be read. Save the list as CSV UTF-8 or as XLSX and choose that file.</source>
        <translation>{file} के अक्षर पढ़े नहीं जा सकते। सूची को CSV UTF-8 या XLSX में सहेजकर वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The lower number must be below the upper one.</source>
        <translation>नीचे की संख्या ऊपर की से कम होनी चाहिए।</translation>
    </message>
    <message>
        <source>The mail server was spoken to without encryption, or can't encrypt.</source>
        <translation>मेल सर्वर से बिना एन्क्रिप्शन के बात की गई, या वह एन्क्रिप्ट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The mapping can't be read. It is JSON with the headers of the file and a field for each: {{"Pt. Name": "name"}}.</source>
        <translation>कॉलमों का मिलान पढ़ा नहीं जा सकता। यह JSON होता है जिसमें फ़ाइल के शीर्षक और हर एक का फ़ील्ड हो: {{"Pt. Name": "name"}}।</translation>
    </message>
    <message>
        <source>The merged record was changed since. The merge can't be taken back.</source>
        <translation>मिलाया गया रिकॉर्ड उसके बाद बदला है। मिलान वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>The message has left already. It can't be called back.</source>
        <translation>संदेश जा चुका है। उसे वापस नहीं बुलाया जा सकता।</translation>
    </message>
    <message>
        <source>The message is too long for {provider}.</source>
        <translation>संदेश {provider} के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The more exact one</source>
        <translation>जो अधिक सटीक है</translation>
    </message>
    <message>
        <source>The name has characters that can't be shown. Type it again.</source>
        <translation>नाम में ऐसे अक्षर हैं जो दिखाए नहीं जा सकते। इसे फिर टाइप करें।</translation>
    </message>
    <message>
        <source>The name has more than {most} letters. Shorten it.</source>
        <translation>नाम में {most} से अधिक अक्षर हैं। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The name is too long. Use at most 80 letters.</source>
        <translation>नाम बहुत लंबा है। अधिक से अधिक 80 अक्षर रखें।</translation>
    </message>
    <message>
        <source>The network's proxy did not let the message through. Nothing was sent.</source>
        <translation>नेटवर्क के प्रॉक्सी ने संदेश नहीं जाने दिया। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The newer one</source>
        <translation>जो नया है</translation>
    </message>
    <message>
        <source>The newest backup is {days} days old. Make one now: hms-desktop backup.</source>
        <translation>सबसे नया बैकअप {days} दिन पुराना है। अभी एक लें: hms-desktop backup</translation>
    </message>
    <message>
        <source>The next visit is booked.</source>
        <translation>अगली विज़िट बुक है।</translation>
    </message>
    <message>
        <source>The number of the WhatsApp Business account is missing. Fill it in in Settings, Channels, and save the channel again.</source>
        <translation>WhatsApp Business खाते का नंबर नहीं है। उसे “सेटिंग, चैनल” में भरें और चैनल फिर सहेजें।</translation>
    </message>
    <message>
        <source>The older one</source>
        <translation>जो पुराना है</translation>
    </message>
    <message>
        <source>The part after the @ is not right.</source>
        <translation>@ के बाद का भाग ठीक नहीं है।</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Check capitals and the keyboard's language, then try again, or type the recovery code.</source>
        <translation>पासफ़्रेज़ ग़लत है। बड़े अक्षर और कीबोर्ड की भाषा जाँचकर फिर कोशिश करें, या रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters. Four or five words together are easy to remember.</source>
        <translation>पासफ़्रेज़ में कम से कम {shortest} अक्षर चाहिए। चार-पाँच शब्द साथ में आसानी से याद रहते हैं।</translation>
    </message>
    <message>
        <source>The patient does not want messages.</source>
        <translation>मरीज़ संदेश नहीं चाहते।</translation>
    </message>
    <message>
        <source>The patient has another appointment at that time.</source>
        <translation>उस समय मरीज़ का दूसरा अपॉइंटमेंट है।</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation>योजना का नाम चाहिए।</translation>
    </message>
    <message>
        <source>The plan of faults can't be followed: {detail}.</source>
        <translation>गड़बड़ियों की योजना पर नहीं चला जा सकता: {detail}।</translation>
    </message>
    <message>
        <source>The prefix of clinic numbers is 1 to 6 capital letters or digits and begins with a letter.</source>
        <translation>क्लिनिक नंबर की शुरुआत 1 से 6 बड़े अंग्रेज़ी अक्षरों या अंकों की होती है और पहला अक्षर होता है।</translation>
    </message>
    <message>
        <source>The provider can't be asked at the moment. Check the internet connection and ask again.</source>
        <translation>प्रदाता से अभी पूछा नहीं जा सकता। इंटरनेट कनेक्शन जाँचें और फिर पूछें।</translation>
    </message>
    <message>
        <source>The provider has no such setting. Check its name.</source>
        <translation>प्रदाता में ऐसी कोई सेटिंग नहीं है। उसका नाम जाँचें।</translation>
    </message>
    <message>
        <source>The purpose must be one of {known}.</source>
        <translation>उद्देश्य इनमें से एक होना चाहिए: {known}।</translation>
    </message>
    <message>
        <source>The quality of the WhatsApp template has fallen. Change its words, or send to fewer people.</source>
        <translation>WhatsApp टेम्पलेट की क्वालिटी गिर गई है। उसके शब्द बदलें, या कम लोगों को भेजें।</translation>
    </message>
    <message>
        <source>The quiet hours begin and end at the same time. Choose two different times, or no quiet hours.</source>
        <translation>संदेश न भेजने का समय जिस घड़ी शुरू होता है उसी पर ख़त्म होता है। दो अलग समय चुनें, या ऐसा कोई समय न रखें।</translation>
    </message>
    <message>
        <source>The recovery code has {wanted} characters in 14 groups; {found} were typed. Compare it with the sheet.</source>
        <translation>रिकवरी कोड में 14 समूहों में {wanted} अक्षर होते हैं; {found} लिखे गए। शीट से मिलाएँ।</translation>
    </message>
    <message>
        <source>The recovery code is mistyped in more than one place. Compare each group with the sheet.</source>
        <translation>रिकवरी कोड एक से अधिक जगह ग़लत लिखा है। हर समूह शीट से मिलाएँ।</translation>
    </message>
    <message>
        <source>The row has {found} cells, but the header has {expected}. A comma in a text may need quotation marks.</source>
        <translation>पंक्ति में {found} सेल हैं, पर शीर्षक में {expected}। पाठ के भीतर के अल्पविराम को उद्धरण चिह्न चाहिए होंगे।</translation>
    </message>
    <message>
        <source>The rule asks for a segment that is not here: “{segment}”.</source>
        <translation>नियम ऐसा समूह माँगता है जो यहाँ नहीं है: “{segment}”।</translation>
    </message>
    <message>
        <source>The rule asks for too much: at most {limit} conditions, segments inside it counted. Make it smaller.</source>
        <translation>नियम बहुत कुछ माँगता है: अधिक से अधिक {limit} शर्तें, भीतर के समूहों की मिलाकर। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The rule goes round in a circle through the segment “{segment}”.</source>
        <translation>नियम समूह “{segment}” से होकर घूमकर अपने पर लौटता है।</translation>
    </message>
    <message>
        <source>The rule has more than {limit} conditions. How many people each one keeps is not shown.</source>
        <translation>नियम में {limit} से अधिक शर्तें हैं। हर शर्त से कितने लोग बचते हैं यह नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>The rule says “{key}” twice in one place, so that one of them would be lost. Put both into one list.</source>
        <translation>नियम में एक ही जगह “{key}” दो बार लिखा है, इसलिए उनमें से एक खो जाता। दोनों को एक ही सूची में रखें।</translation>
    </message>
    <message>
        <source>The rule was written by a newer version of the program (version {found}, this one knows {known}). Update the program.</source>
        <translation>नियम प्रोग्राम के नए संस्करण में लिखा गया था (संस्करण {found}, यह {known} जानता है)। प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The same person got this message under another record.</source>
        <translation>इसी व्यक्ति को दूसरे रिकॉर्ड पर यह संदेश मिल चुका है।</translation>
    </message>
    <message>
        <source>The second folder for backups, {folder}, is not there. Plug in the drive, or choose another folder under Settings, Backups.</source>
        <translation>बैकअप का दूसरा फ़ोल्डर {folder} नहीं मिला। ड्राइव लगाएँ, या “सेटिंग, बैकअप” में दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The secret that {provider} signs its webhooks with is not set. Set it under Settings, Channels.</source>
        <translation>वह गुप्त कुंजी सेट नहीं है जिससे {provider} अपने वेबहुक पर हस्ताक्षर करता है। उसे “सेटिंग, चैनल” में सेट करें।</translation>
    </message>
    <message>
        <source>The segment must be the name of a segment, or a rule.</source>
        <translation>समूह की जगह किसी समूह का नाम हो, या कोई नियम।</translation>
    </message>
    <message>
        <source>The sender (“from”) does not belong to this account at {provider}, or is not approved yet.</source>
        <translation>भेजने वाला (“from”) {provider} के इस खाते का नहीं है, या अभी स्वीकृत नहीं है।</translation>
    </message>
    <message>
        <source>The sender is not registered with DLT, or does not belong to the entity ID given.</source>
        <translation>भेजने वाला डीएलटी पर पंजीकृत नहीं है, या दी गई एंटिटी आईडी का नहीं है।</translation>
    </message>
    <message>
        <source>The shares of the texts are whole percents and make 100 together.</source>
        <translation>पाठों के हिस्से पूरे प्रतिशत में होते हैं और मिलाकर 100 होते हैं।</translation>
    </message>
    <message>
        <source>The sign-in name or the PIN is wrong. Try again.</source>
        <translation>साइन-इन नाम या PIN ग़लत है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The template is not there, not approved, or was paused.</source>
        <translation>टेम्पलेट वहाँ नहीं है, स्वीकृत नहीं है, या रोका गया है।</translation>
    </message>
    <message>
        <source>The text does not fit the template that is registered.</source>
        <translation>पाठ पंजीकृत टेम्पलेट से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The text has characters that can't be sent (control characters). Type the words again.</source>
        <translation>पाठ में ऐसे अक्षर हैं जो भेजे नहीं जा सकते (नियंत्रण अक्षर)। शब्द फिर टाइप करें।</translation>
    </message>
    <message>
        <source>The text has {found} characters; at most {longest} can be kept.</source>
        <translation>पाठ में {found} अक्षर हैं; अधिक से अधिक {longest} रखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>The text has {found} characters; {channel} takes at most {longest}. Shorten it.</source>
        <translation>पाठ में {found} अक्षर हैं; {channel} अधिक से अधिक {longest} लेता है। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The text is empty. Write what the patient should read.</source>
        <translation>पाठ ख़ाली है। मरीज़ क्या पढ़ें यह लिखें।</translation>
    </message>
    <message>
        <source>The text was taken for unwanted mail and was stopped.</source>
        <translation>पाठ को अनचाहा संदेश समझकर रोक दिया गया।</translation>
    </message>
    <message>
        <source>The time at which “{name}” should start has passed. Choose a later one.</source>
        <translation>“{name}” के शुरू होने का समय निकल चुका है। बाद का समय चुनें।</translation>
    </message>
    <message>
        <source>The time of this appointment has not come yet.</source>
        <translation>इस अपॉइंटमेंट का समय अभी नहीं आया।</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>मान नहीं है।</translation>
    </message>
    <message>
        <source>The visit is over or cancelled: there is nothing to send.</source>
        <translation>विज़िट हो चुकी या रद्द है: भेजने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>The window of time ends before it begins, so nothing can lie in it.</source>
        <translation>समय की अवधि शुरू होने से पहले ख़त्म होती है, इसलिए उसमें कुछ नहीं आ सकता।</translation>
    </message>
    <message>
        <source>The window of time has not begun yet, so nothing can have happened in it.</source>
        <translation>समय की अवधि अभी शुरू नहीं हुई, इसलिए उसमें कुछ हुआ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>There are no figures of your own here; the shipped ones hold already.</source>
        <translation>यहाँ आपके अपने आँकड़े नहीं हैं; साथ आए आँकड़े पहले से लागू हैं।</translation>
    </message>
    <message>
        <source>There are too many digits. An Indian number has ten.</source>
        <translation>अंक ज़्यादा हैं। भारतीय नंबर में दस अंक होते हैं।</translation>
    </message>
    <message>
        <source>There are too many phones. Keep those that are used.</source>
        <translation>फ़ोन बहुत ज़्यादा हैं। जो काम में आते हैं उन्हें रखें।</translation>
    </message>
    <message>
        <source>There is a letter between the digits. Correct the number.</source>
        <translation>अंकों के बीच एक अक्षर है। नंबर ठीक करें।</translation>
    </message>
    <message>
        <source>There is already a clinic in {folder}. Nothing was changed. Name another folder.</source>
        <translation>{folder} में पहले से एक क्लिनिक है। कुछ नहीं बदला गया। दूसरा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>There is medical information that your role does not show.</source>
        <translation>स्वास्थ्य जानकारी है जो आपकी भूमिका को नहीं दिखती।</translation>
    </message>
    <message>
        <source>There is more than one number here. Put each on a line of its own.</source>
        <translation>यहाँ एक से अधिक नंबर हैं। हर नंबर अलग पंक्ति में लिखें।</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now: hms-desktop backup.</source>
        <translation>अभी कोई बैकअप नहीं है। अभी एक लें: hms-desktop backup</translation>
    </message>
    <message>
        <source>There is no backup {file}. Choose another one from the list.</source>
        <translation>बैकअप {file} नहीं है। सूची से दूसरा चुनें।</translation>
    </message>
    <message>
        <source>There is no campaign “{name}”. See the Campaigns tab for its name.</source>
        <translation>“{name}” नाम का कोई अभियान नहीं है। नाम “अभियान” टैब में देखें।</translation>
    </message>
    <message>
        <source>There is no clinic in {folder}. Start the program there to make one, or name another folder with --data-dir.</source>
        <translation>{folder} में कोई क्लिनिक नहीं है। बनाने के लिए प्रोग्राम वहाँ शुरू करें, या --data-dir से दूसरा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>There is no field “{field}” that a rule could ask.</source>
        <translation>ऐसा कोई फ़ील्ड “{field}” नहीं है जिसे नियम पूछ सके।</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Fields are: {known}.</source>
        <translation>फ़ील्ड “{field}” नहीं है। फ़ील्ड हैं: {known}।</translation>
    </message>
    <message>
        <source>There is no folder for {file}. Choose another place.</source>
        <translation>{file} के लिए फ़ोल्डर नहीं है। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>नाम नहीं है।</translation>
    </message>
    <message>
        <source>There is no phone number here. Type the digits.</source>
        <translation>यहाँ फ़ोन नंबर नहीं है। अंक लिखें।</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>There is no price of your own here; the shipped one holds already.</source>
        <translation>यहाँ आपका अपना कोई दाम नहीं है; प्रोग्राम के साथ आया दाम पहले से लागू है।</translation>
    </message>
    <message>
        <source>There is no provider for “{channel}” here that tells anything by webhooks. The address ends in /sms, /whatsapp, /email or /voice.</source>
        <translation>यहाँ “{channel}” के लिए ऐसा कोई प्रदाता नहीं है जो वेबहुक से कुछ बताता हो। पते के अंत में /sms, /whatsapp, /email या /voice होता है।</translation>
    </message>
    <message>
        <source>There is no provider “{provider}”. Known are: {known}.</source>
        <translation>“{provider}” नाम का कोई प्रदाता नहीं है। ये हैं: {known}।</translation>
    </message>
    <message>
        <source>There is no recommendation “{key}”. Refresh the page.</source>
        <translation>“{key}” नाम की कोई सलाह नहीं है। पेज फिर लोड करें।</translation>
    </message>
    <message>
        <source>There is no segment named “{name}”. Look at the list of segments.</source>
        <translation>“{name}” नाम का कोई समूह नहीं है। समूहों की सूची देखें।</translation>
    </message>
    <message>
        <source>There is no such day. Correct the date.</source>
        <translation>ऐसा कोई दिन नहीं है। तारीख़ ठीक करें।</translation>
    </message>
    <message>
        <source>There is no such field on the form.</source>
        <translation>फ़ॉर्म में ऐसा कोई ख़ाना नहीं है।</translation>
    </message>
    <message>
        <source>There is no such field to choose.</source>
        <translation>चुनने के लिए ऐसा कोई ख़ाना नहीं है।</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>ऐसा कोई ख़ाना नहीं है।</translation>
    </message>
    <message>
        <source>There is no such kind of camp. Choose one from the list.</source>
        <translation>शिविर का ऐसा प्रकार नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>There is no such role. Choose one from the list.</source>
        <translation>ऐसी कोई भूमिका नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>There is no template “{name}” for {channel}.</source>
        <translation>{channel} के लिए “{name}” नाम का कोई टेम्पलेट नहीं है।</translation>
    </message>
    <message>
        <source>There is no value for “{name}”. Give the place a fallback, or fill in the value.</source>
        <translation>“{name}” के लिए मान नहीं है। विकल्प दें, या मान भरें।</translation>
    </message>
    <message>
        <source>There is nothing at {place}.</source>
        <translation>{place} पर कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to take back on this message.</source>
        <translation>इस संदेश पर वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There may be another record of this person.</source>
        <translation>शायद इस व्यक्ति का दूसरा रिकॉर्ड है।</translation>
    </message>
    <message>
        <source>These are your own words. Somebody else must approve them.</source>
        <translation>ये आपके अपने शब्द हैं। इन्हें किसी और को स्वीकृत करना होगा।</translation>
    </message>
    <message>
        <source>These quiet hours leave no time for some messages: offers may leave between 10:00 and 21:00 only. Make them shorter.</source>
        <translation>संदेश न भेजने का यह समय कुछ संदेशों के लिए जगह नहीं छोड़ता: ऑफ़र केवल 10:00 से 21:00 के बीच जा सकते हैं। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>These two values can't be joined. Choose one.</source>
        <translation>ये दो मान जोड़े नहीं जा सकते। एक चुनें।</translation>
    </message>
    <message>
        <source>These two were merged already. Take the merge back instead.</source>
        <translation>ये दोनों पहले ही मिलाए जा चुके हैं। चाहें तो मिलान वापस लें।</translation>
    </message>
    <message>
        <source>These words have not been approved yet. Ask a second person to approve them on the page Templates.</source>
        <translation>ये शब्द अभी स्वीकृत नहीं हुए हैं। “टेम्पलेट” पेज पर किसी दूसरे व्यक्ति से स्वीकृत कराएँ।</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try. Choose one without runs and repeats.</source>
        <translation>यह PIN कोई भी सबसे पहले आज़माएगा। बिना क्रम और दोहराव वाला चुनें।</translation>
    </message>
    <message>
        <source>This address is not on the list any more. Refresh the list.</source>
        <translation>यह पता अब सूची में नहीं है। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>This answer is no longer here. Refresh the page.</source>
        <translation>यह उत्तर अब यहाँ नहीं है। पेज फिर लोड करें।</translation>
    </message>
    <message>
        <source>This appointment is not a video visit.</source>
        <translation>यह अपॉइंटमेंट वीडियो विज़िट नहीं है।</translation>
    </message>
    <message>
        <source>This appointment was changed since. Open it and look before you go on.</source>
        <translation>यह अपॉइंटमेंट इस बीच बदला है। आगे बढ़ने से पहले खोलकर देखें।</translation>
    </message>
    <message>
        <source>This call is no longer here. Refresh the list.</source>
        <translation>यह कॉल अब यहाँ नहीं है। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>This call was taken back already. Refresh and look again.</source>
        <translation>यह कॉल पहले ही वापस ली जा चुकी है। फिर लोड करके देखें।</translation>
    </message>
    <message>
        <source>This camp is no longer here. Refresh the list.</source>
        <translation>यह शिविर अब यहाँ नहीं है। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>This camp is still to come. Who came is noted from its day on.</source>
        <translation>यह शिविर अभी होना है। आए लोग उसी दिन से दर्ज किए जाते हैं।</translation>
    </message>
    <message>
        <source>This camp was cancelled. Take the cancellation back first.</source>
        <translation>यह शिविर रद्द था। पहले रद्द करना वापस लें।</translation>
    </message>
    <message>
        <source>This campaign is no longer here. Refresh the list.</source>
        <translation>यह अभियान अब यहाँ नहीं है। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>This channel is not known.</source>
        <translation>यह चैनल पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>This channel is not set up on this desk. Choose another.</source>
        <translation>यह चैनल इस डेस्क पर नहीं लगा है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This channel is not set up. Set it up under Settings, Channels.</source>
        <translation>यह चैनल लगा हुआ नहीं है। “सेटिंग, चैनल” में लगाएँ।</translation>
    </message>
    <message>
        <source>This channel or purpose is not known.</source>
        <translation>यह चैनल या उद्देश्य पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>This check-in was taken back already. Refresh and look again.</source>
        <translation>यह हाल-चाल पहले ही वापस लिया जा चुका है। फिर लोड करके देखें।</translation>
    </message>
    <message>
        <source>This computer has no keyring for the key. Set {variable} to 64 hexadecimal digits, keep them, and try again.</source>
        <translation>इस कंप्यूटर में कुंजी के लिए कीरिंग नहीं है। {variable} में 64 हेक्साडेसिमल अंक रखें, उन्हें सँभालें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key. Choose a passphrase instead.</source>
        <translation>इस कंप्यूटर में कुंजी के लिए सुरक्षित जगह नहीं है। पासफ़्रेज़ चुनें।</translation>
    </message>
    <message>
        <source>This condition adds nobody.</source>
        <translation>यह शर्त किसी को नहीं जोड़ती।</translation>
    </message>
    <message>
        <source>This condition excludes nobody.</source>
        <translation>यह शर्त किसी को बाहर नहीं करती।</translation>
    </message>
    <message>
        <source>This conversation is not here any more. Read the list again.</source>
        <translation>यह बातचीत अब यहाँ नहीं है। सूची फिर से देखें।</translation>
    </message>
    <message>
        <source>This could not be checked ({detail}). Make a backup, then report it.</source>
        <translation>यह जाँचा नहीं जा सका ({detail})। बैकअप लें, फिर इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program (schema {found}, this one knows {known}). Update the program.</source>
        <translation>यह डेटाबेस प्रोग्राम के नए संस्करण में लिखा गया था (स्कीमा {found}, यह {known} जानता है)। प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>This day is before the birth. Correct one of the two.</source>
        <translation>यह दिन जन्म से पहले का है। दोनों में से एक ठीक करें।</translation>
    </message>
    <message>
        <source>This day is in the future. Correct it.</source>
        <translation>यह दिन आगे का है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>This day is more than ten years away. Check the year.</source>
        <translation>यह दिन दस साल से भी आगे का है। साल जाँचें।</translation>
    </message>
    <message>
        <source>This day is not after the beginning. Correct one of the two.</source>
        <translation>यह दिन शुरुआत के बाद का नहीं है। दोनों में से एक ठीक करें।</translation>
    </message>
    <message>
        <source>This day is too long ago. Correct it.</source>
        <translation>यह दिन बहुत पुराना है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>This dose is not in the schedule. Choose one from the list.</source>
        <translation>यह खुराक कार्यक्रम में नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>This entry is no longer here. Somebody may have removed it. Refresh and look again.</source>
        <translation>यह प्रविष्टि अब यहाँ नहीं है। शायद किसी ने हटाई हो। फिर लोड करके देखें।</translation>
    </message>
    <message>
        <source>This entry was taken back already. Refresh and look again.</source>
        <translation>यह प्रविष्टि पहले ही वापस ली जा चुकी है। फिर लोड करके देखें।</translation>
    </message>
    <message>
        <source>This file has the version {found}; this program reads version {known}. Export it again with a program of this version.</source>
        <translation>इस फ़ाइल का संस्करण {found} है; यह प्रोग्राम संस्करण {known} पढ़ता है। इस संस्करण के प्रोग्राम से फिर एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>This file is no webhook: {meant}.</source>
        <translation>यह फ़ाइल वेबहुक नहीं है: {meant}।</translation>
    </message>
    <message>
        <source>This file says something of a segment that this program does not know: “{key}”. Remove that line from the file.</source>
        <translation>इस फ़ाइल में समूह के बारे में ऐसी बात है जो यह प्रोग्राम नहीं जानता: “{key}”। फ़ाइल से वह पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>This goal has ended. Take that back first, or agree on a new one.</source>
        <translation>यह लक्ष्य समाप्त हो चुका है। पहले उसे वापस लें, या नया लक्ष्य तय करें।</translation>
    </message>
    <message>
        <source>This goal is no longer here. Refresh and look again.</source>
        <translation>यह लक्ष्य अब यहाँ नहीं है। फिर लोड करके देखें।</translation>
    </message>
    <message>
        <source>This household is no longer here. Choose another one.</source>
        <translation>यह परिवार अब यहाँ नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This is a recovery code, but of another database. Nothing was changed. Look for the sheet of this clinic.</source>
        <translation>यह रिकवरी कोड है, पर दूसरे डेटाबेस का। कुछ नहीं बदला गया। इस क्लिनिक की शीट देखें।</translation>
    </message>
    <message>
        <source>This is a service number, not a person's phone.</source>
        <translation>यह सेवा नंबर है, किसी व्यक्ति का फ़ोन नहीं।</translation>
    </message>
    <message>
        <source>This is a trial account, which sends only to numbers and addresses that were confirmed at {provider}.</source>
        <translation>यह ट्रायल खाता है, जो केवल उन नंबरों और पतों पर भेजता है जिनकी {provider} पर पुष्टि हुई है।</translation>
    </message>
    <message>
        <source>This is before the birth. Correct the day, or the birth date of the patient.</source>
        <translation>यह जन्म से पहले का है। दिन या मरीज़ की जन्म तिथि ठीक करें।</translation>
    </message>
    <message>
        <source>This is more than two years ahead. Check the year.</source>
        <translation>यह दो साल से अधिक आगे है। साल जाँचें।</translation>
    </message>
    <message>
        <source>This is needed. It is in your account at the provider.</source>
        <translation>यह ज़रूरी है। यह प्रदाता के यहाँ आपके खाते में मिलेगा।</translation>
    </message>
    <message>
        <source>This is not the recovery code of this database. Compare it with the sheet you printed.</source>
        <translation>यह इस डेटाबेस का रिकवरी कोड नहीं है। छापी हुई शीट से मिलाएँ।</translation>
    </message>
    <message>
        <source>This is one record. Choose two.</source>
        <translation>यह एक ही रिकॉर्ड है। दो चुनें।</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>ये आख़िरी व्यवस्थापक हैं। पहले किसी और को व्यवस्थापक बनाएँ।</translation>
    </message>
    <message>
        <source>This is the same person. Choose somebody else.</source>
        <translation>यह वही व्यक्ति है। किसी और को चुनें।</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>यह बहुत लंबा है। छोटा करें।</translation>
    </message>
    <message>
        <source>This kind of message is not known.</source>
        <translation>इस प्रकार का संदेश पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>This link was sent already on this channel.</source>
        <translation>यह लिंक इस चैनल पर पहले ही भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>This looks like an Aadhaar number, which is not kept here. An ABHA number has 14 digits.</source>
        <translation>यह आधार नंबर लगता है, जो यहाँ नहीं रखा जाता। ABHA नंबर में 14 अंक होते हैं।</translation>
    </message>
    <message>
        <source>This measurement has one number only.</source>
        <translation>इस माप में केवल एक संख्या होती है।</translation>
    </message>
    <message>
        <source>This measurement is not known. Choose one from the list.</source>
        <translation>यह माप पहचाना नहीं गया। सूची से चुनें।</translation>
    </message>
    <message>
        <source>This merge is no longer here. Refresh the list.</source>
        <translation>यह मिलान अब यहाँ नहीं है। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>यह मिलान पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>This message did not go to this patient. Choose one from the list.</source>
        <translation>यह संदेश इस मरीज़ को नहीं गया था। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>This message is no longer here. Refresh the list.</source>
        <translation>यह संदेश अब यहाँ नहीं है। सूची ताज़ा करें।</translation>
    </message>
    <message>
        <source>This number has an unusual form. Compare it with the card.</source>
        <translation>इस नंबर का रूप असामान्य है। कार्ड से मिलाएँ।</translation>
    </message>
    <message>
        <source>This number looks made up. Ask again.</source>
        <translation>यह नंबर बनावटी लगता है। फिर से पूछें।</translation>
    </message>
    <message>
        <source>This number or address can't take the message.</source>
        <translation>इस नंबर या पते पर यह संदेश नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This number or address has said no at {provider}, or is on the do-not-disturb list.</source>
        <translation>इस नंबर या पते ने {provider} के यहाँ मना किया है, या यह “डू नॉट डिस्टर्ब” सूची में है।</translation>
    </message>
    <message>
        <source>This pair is no longer here. Refresh the list.</source>
        <translation>यह जोड़ा अब यहाँ नहीं है। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try. Choose another one.</source>
        <translation>यह पासवर्ड कोई भी सबसे पहले आज़माएगा। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This patient has died. No messages are sent.</source>
        <translation>इस मरीज़ की मृत्यु हो चुकी है। कोई संदेश नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>This patient has moved away.</source>
        <translation>यह मरीज़ कहीं और चले गए हैं।</translation>
    </message>
    <message>
        <source>This patient is noted as having died or moved already.</source>
        <translation>इस मरीज़ की मृत्यु या कहीं और जाना पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>This patient was removed from the register. Restore the record first, or leave the row out.</source>
        <translation>यह मरीज़ रजिस्टर से हटाया गया था। पहले रिकॉर्ड वापस लाएँ, या पंक्ति छोड़ दें।</translation>
    </message>
    <message>
        <source>This patient's record is no longer here. Search again.</source>
        <translation>इस मरीज़ का रिकॉर्ड अब यहाँ नहीं है। फिर खोजें।</translation>
    </message>
    <message>
        <source>This person is noted for this camp already.</source>
        <translation>यह व्यक्ति इस शिविर में पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>This person may do more than you. Ask an administrator.</source>
        <translation>इन्हें आपसे अधिक अनुमति है। व्यवस्थापक से कहें।</translation>
    </message>
    <message>
        <source>This phone is on the form already. Remove one of the two.</source>
        <translation>यह फ़ोन फ़ॉर्म में पहले से है। दोनों में से एक हटाएँ।</translation>
    </message>
    <message>
        <source>This provider does not serve this channel.</source>
        <translation>यह प्रदाता इस चैनल के लिए नहीं है।</translation>
    </message>
    <message>
        <source>This provider does not serve this channel. Choose another one.</source>
        <translation>यह प्रदाता इस चैनल के लिए नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This purpose is not known.</source>
        <translation>यह उद्देश्य पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>This relation is noted already.</source>
        <translation>यह रिश्ता पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>This segment is no longer here. Choose another one.</source>
        <translation>यह समूह अब यहाँ नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This task is no longer here. Refresh the list.</source>
        <translation>यह काम अब यहाँ नहीं है। सूची ताज़ा करें।</translation>
    </message>
    <message>
        <source>This template is no longer here. Choose another one.</source>
        <translation>यह टेम्पलेट अब यहाँ नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>यह समय बीत चुका है। बाद का समय चुनें।</translation>
    </message>
    <message>
        <source>This value was corrected already. Correct the newer one.</source>
        <translation>यह मान पहले ही सुधारा जा चुका है। नए वाले को सुधारें।</translation>
    </message>
    <message>
        <source>This webhook does not say how long it is. It was not taken.</source>
        <translation>यह वेबहुक नहीं बताता कि वह कितना लंबा है। इसे नहीं लिया गया।</translation>
    </message>
    <message>
        <source>This webhook is larger than {most} KB. It was not taken.</source>
        <translation>यह वेबहुक {most} KB से बड़ा है। इसे नहीं लिया गया।</translation>
    </message>
    <message>
        <source>This webhook of {provider} is not signed as it should be. Check the secret that {provider} signs with under Settings, Channels, and the address that {provider} was told.</source>
        <translation>{provider} के इस वेबहुक पर सही हस्ताक्षर नहीं हैं। “सेटिंग, चैनल” में वह गुप्त कुंजी जाँचें जिससे {provider} हस्ताक्षर करता है, और वह पता भी जो {provider} को दिया गया था।</translation>
    </message>
    <message>
        <source>This webhook of {provider} is old, or came with other words before. It was not taken.</source>
        <translation>{provider} का यह वेबहुक पुराना है, या पहले दूसरे शब्दों के साथ आ चुका है। इसे नहीं लिया गया।</translation>
    </message>
    <message>
        <source>To check requests the library openapi-core is needed: pip install openapi-core.</source>
        <translation>अनुरोध जाँचने के लिए openapi-core लाइब्रेरी चाहिए: pip install openapi-core।</translation>
    </message>
    <message>
        <source>Too many messages were refused or lost. Look at those that failed, mend the cause, then go on.</source>
        <translation>बहुत ज़्यादा संदेश लिए नहीं गए या खो गए। जो नहीं जा सके उन्हें देखें, कारण ठीक करें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Too many people asked not to be written to. Read what they answered before you go on.</source>
        <translation>बहुत ज़्यादा लोगों ने कहा कि उन्हें न लिखा जाए। जारी रखने से पहले उनके उत्तर पढ़ें।</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again.</source>
        <translation>बहुत बार ग़लत कोशिश हुई। {seconds} सेकंड रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try one to four texts.</source>
        <translation>एक से चार पाठ आज़माएँ।</translation>
    </message>
    <message>
        <source>Two columns are set to “{field}”. Only one can be.</source>
        <translation>दो कॉलम “{field}” पर रखे हैं। केवल एक हो सकता है।</translation>
    </message>
    <message>
        <source>Type a date such as 9/3/1980, or an age such as 45.</source>
        <translation>तारीख़ लिखें, जैसे 9/3/1980, या उम्र, जैसे 45।</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>तारीख़ लिखें।</translation>
    </message>
    <message>
        <source>Type a phone number, or remove the line.</source>
        <translation>फ़ोन नंबर लिखें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Type a time such as 10:30 or 4 pm.</source>
        <translation>समय लिखें, जैसे 10:30 या 4 pm।</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 100: how much of each 100 rupees charged remains.</source>
        <translation>0 से 100 तक कोई पूरी संख्या लिखें: लिए गए हर 100 रुपये में से कितना बचता है।</translation>
    </message>
    <message>
        <source>Type an age or a date of birth.</source>
        <translation>उम्र या जन्म तिथि लिखें।</translation>
    </message>
    <message>
        <source>Type an age such as 45, or a date such as 9/3/1980.</source>
        <translation>उम्र लिखें, जैसे 45, या तारीख़, जैसे 9/3/1980।</translation>
    </message>
    <message>
        <source>Type an amount from 0 to 10,000 with at most six digits after the point, such as 0.1150.</source>
        <translation>0 से 10,000 तक की राशि लिखें, बिंदु के बाद अधिक से अधिक छह अंक, जैसे 0.1150।</translation>
    </message>
    <message>
        <source>Type how many rupees a dollar costs, such as 88.50.</source>
        <translation>लिखें कि एक डॉलर कितने रुपये का है, जैसे 88.50।</translation>
    </message>
    <message>
        <source>Type some words for the test.</source>
        <translation>परीक्षण के लिए कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>Type the number, or remove the line.</source>
        <translation>नंबर लिखें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Type what a minute of work costs, from 0 to 1,000 rupees, such as 1.44.</source>
        <translation>लिखें कि एक मिनट के काम की लागत क्या है, 0 से 1,000 रुपये तक, जैसे 1.44।</translation>
    </message>
    <message>
        <source>Unhappy on {on}: {said}. Not answered yet.</source>
        <translation>{on} को नाख़ुश: {said}। अभी उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Use --each together with --all.</source>
        <translation>--each को --all के साथ इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Vaccination: {dose}</source>
        <translation>टीकाकरण: {dose}</translation>
    </message>
    <message>
        <source>Verify this sender or its domain under Sender Authentication at SendGrid, or type the address that is verified there.</source>
        <translation>सेंडग्रिड के “सेंडर ऑथेंटिकेशन” में इस भेजने वाले या उसके डोमेन की पुष्टि करें, या वह पता लिखें जिसकी वहाँ पुष्टि हो चुकी है।</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>वीडियो विज़िट</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Visit at a camp</source>
        <translation>शिविर में विज़िट</translation>
    </message>
    <message>
        <source>Visited 1 day before due: {earned} of {share}.</source>
        <translation>समय से 1 दिन पहले आए: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>Visited {days} days before due: {earned} of {share}.</source>
        <translation>समय से {days} दिन पहले आए: {share} में से {earned}।</translation>
    </message>
    <message>
        <source>Wait a minute and send the test again. If it stays so, lower the messages a second under Advanced.</source>
        <translation>एक मिनट रुकें और परीक्षण दोबारा भेजें। अगर ऐसा ही रहे, तो “उन्नत” में प्रति सेकंड संदेश कम करें।</translation>
    </message>
    <message>
        <source>Wait a minute and send the test again; if it stays so, try another number or tomorrow.</source>
        <translation>एक मिनट रुकें और परीक्षण दोबारा भेजें; अगर ऐसा ही रहे, तो दूसरे नंबर पर या कल कोशिश करें।</translation>
    </message>
    <message>
        <source>Wanted in weeks {from} to {to} of the pregnancy (last period {last_period}): from {day}.</source>
        <translation>गर्भावस्था के सप्ताह {from} से {to} में चाहिए (पिछली माहवारी {last_period}): {day} से।</translation>
    </message>
    <message>
        <source>Was at a camp on {on}, and has not come to the clinic since.</source>
        <translation>{on} को शिविर में आए थे, उसके बाद क्लिनिक नहीं आए।</translation>
    </message>
    <message>
        <source>Weeks {from} to {to} passed without a visit; the next check-up counts.</source>
        <translation>सप्ताह {from} से {to} बिना विज़िट के बीत गए; अगली जाँच गिनी जाएगी।</translation>
    </message>
    <message>
        <source>What became of this message is known by now. Nothing was changed.</source>
        <translation>अब तक पता चल चुका है कि इस संदेश का क्या हुआ। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>What repeats does so every one of: {known}.</source>
        <translation>जो दोहराया जाता है वह इनमें से किसी एक के हिसाब से होता है: {known}।</translation>
    </message>
    <message>
        <source>What this campaign tries can't be read. Set it up again.</source>
        <translation>यह अभियान क्या आज़माता है, यह पढ़ा नहीं जा सकता। इसे फिर से सेट करें।</translation>
    </message>
    <message>
        <source>WhatsApp does not let these words out now. Look at them on the page Templates, or choose others.</source>
        <translation>WhatsApp अभी ये शब्द नहीं जाने देता। इन्हें “टेम्पलेट” पेज पर देखें, या दूसरे चुनें।</translation>
    </message>
    <message>
        <source>WhatsApp does not let “{name}” out now ({state}). Look at it on the page Templates.</source>
        <translation>WhatsApp अभी “{name}” को जाने नहीं देता ({state})। इसे “टेम्पलेट” पेज पर देखें।</translation>
    </message>
    <message>
        <source>WhatsApp has paused or refused the template. Look at it in the library of templates.</source>
        <translation>WhatsApp ने टेम्पलेट को थोड़ा रोका है या अस्वीकृत किया है। उसे टेम्पलेट की लाइब्रेरी में देखें।</translation>
    </message>
    <message>
        <source>WhatsApp is not set up on this computer, so its register of templates can't be asked. Set it up in Settings.</source>
        <translation>WhatsApp इस कंप्यूटर पर लगा हुआ नहीं है, इसलिए उसके टेम्पलेट रजिस्टर से पूछा नहीं जा सकता। उसे “सेटिंग” में लगाएँ।</translation>
    </message>
    <message>
        <source>WhatsApp takes an answer in free words only for 24 hours after a message. Call, or send a template.</source>
        <translation>WhatsApp अपने शब्दों में उत्तर केवल संदेश आने के 24 घंटे बाद तक लेता है। फ़ोन करें, या टेम्पलेट भेजें।</translation>
    </message>
    <message>
        <source>Who is held back reads and answers nothing. Choose bookings or visits.</source>
        <translation>जिन्हें रोककर रखा गया वे न कुछ पढ़ते हैं न उत्तर देते हैं। बुकिंग या विज़िट चुनें।</translation>
    </message>
    <message>
        <source>Wish a happy birthday.</source>
        <translation>जन्मदिन की बधाई दें।</translation>
    </message>
    <message>
        <source>With one text alone somebody must be held back, or there is nothing to compare. Add a text or hold some back.</source>
        <translation>केवल एक पाठ हो तो किसी को रोककर रखना होगा, नहीं तो तुलना के लिए कुछ नहीं है। एक पाठ जोड़ें या कुछ लोगों को रोककर रखें।</translation>
    </message>
    <message>
        <source>Write the name of the condition.</source>
        <translation>बीमारी का नाम लिखें।</translation>
    </message>
    <message>
        <source>Write the name with letters.</source>
        <translation>नाम अक्षरों में लिखें।</translation>
    </message>
    <message>
        <source>Write what the patient must not be given.</source>
        <translation>लिखें कि मरीज़ को क्या नहीं देना है।</translation>
    </message>
    <message>
        <source>You can't end your own access. Ask another administrator.</source>
        <translation>आप अपनी पहुँच बंद नहीं कर सकते। दूसरे व्यवस्थापक से कहें।</translation>
    </message>
    <message>
        <source>Your role ({role}) does not allow this. Ask an administrator for the permission “{permission}”.</source>
        <translation>आपकी भूमिका ({role}) को इसकी अनुमति नहीं है। व्यवस्थापक से “{permission}” की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Your role may not change the note. Ask a clinician or the care coordinator.</source>
        <translation>आपकी भूमिका नोट नहीं बदल सकती। चिकित्सक या देखभाल समन्वयक से कहें।</translation>
    </message>
    <message>
        <source>{age} years old, and no Ayushman or Vay Vandana card is registered.</source>
        <translation>उम्र {age} वर्ष, और कोई आयुष्मान या वय वंदना कार्ड दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{condition}: last measured on {last}, wanted every {interval}: {day}.</source>
        <translation>{condition}: पिछला माप {last}, हर {interval} में चाहिए: {day}।</translation>
    </message>
    <message>
        <source>{condition}: never measured here, known since {day}.</source>
        <translation>{condition}: यहाँ कभी नहीं मापा गया, {day} से पता है।</translation>
    </message>
    <message>
        <source>{dose} is not given to patients of this sex. If it was given all the same, record it.</source>
        <translation>{dose} इस लिंग के मरीज़ों को नहीं दी जाती। फिर भी दी गई हो तो दर्ज करें।</translation>
    </message>
    <message>
        <source>{dose} is on the card for that day already.</source>
        <translation>{dose} उस दिन के लिए कार्ड पर पहले से है।</translation>
    </message>
    <message>
        <source>{dose} was given on {day}. If that is wrong, take that entry back first.</source>
        <translation>{dose} {day} को दी गई थी। अगर यह ग़लत है तो पहले वह प्रविष्टि वापस लें।</translation>
    </message>
    <message>
        <source>{dose} would not count that early: it counts from {day}. If it was given all the same, record it.</source>
        <translation>{dose} इतनी जल्दी नहीं गिनी जाएगी: {day} से गिनी जाती है। फिर भी दी गई हो तो दर्ज करें।</translation>
    </message>
    <message>
        <source>{file} has no format that is known. Give the file a name that ends with .csv or .xlsx.</source>
        <translation>{file} का प्रारूप पहचाना नहीं गया। फ़ाइल का नाम .csv या .xlsx पर ख़त्म करें।</translation>
    </message>
    <message>
        <source>{later} of {day} is on the card, so this one is not asked for.</source>
        <translation>{later} ({day}) कार्ड पर है, इसलिए यह नहीं माँगी जाती।</translation>
    </message>
    <message>
        <source>{name}, due since {since}</source>
        <translation>{name}, {since} से बाक़ी</translation>
    </message>
    <message>
        <source>{observation}: {value} {unit}</source>
        <translation>{observation}: {value} {unit}</translation>
    </message>
    <message>
        <source>{previous} was not begun in time, so this series is closed.</source>
        <translation>{previous} समय पर शुरू नहीं हुई, इसलिए यह क्रम बंद है।</translation>
    </message>
    <message>
        <source>{provider} can't be reached. Nothing was sent.</source>
        <translation>{provider} तक नहीं पहुँचा जा सका। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>{provider} can't send “{name}”: “{setting}” is missing. Add it with the template, or to the channel under Settings.</source>
        <translation>{provider} “{name}” नहीं भेज सकता: “{setting}” नहीं है। इसे टेम्पलेट के साथ, या “सेटिंग” में चैनल के साथ जोड़ें।</translation>
    </message>
    <message>
        <source>{provider} did not answer in time; nobody knows whether the message was taken.</source>
        <translation>{provider} ने समय पर उत्तर नहीं दिया; पता नहीं संदेश लिया गया या नहीं।</translation>
    </message>
    <message>
        <source>{provider} does not accept this account.</source>
        <translation>{provider} यह खाता नहीं मानता।</translation>
    </message>
    <message>
        <source>{provider} does not know this account, number or address.</source>
        <translation>{provider} इस खाते, नंबर या पते को नहीं जानता।</translation>
    </message>
    <message>
        <source>{provider} does not know this key or password.</source>
        <translation>{provider} इस कुंजी या पासवर्ड को नहीं जानता।</translation>
    </message>
    <message>
        <source>{provider} does not take requests from this computer's internet address.</source>
        <translation>{provider} इस कंप्यूटर के इंटरनेट पते से अनुरोध नहीं लेता।</translation>
    </message>
    <message>
        <source>{provider} has blocked or suspended this account.</source>
        <translation>{provider} ने यह खाता रोक दिया या निलंबित कर दिया है।</translation>
    </message>
    <message>
        <source>{provider} has trouble at the moment; nobody knows whether the message was taken.</source>
        <translation>{provider} में अभी गड़बड़ी है; पता नहीं संदेश लिया गया या नहीं।</translation>
    </message>
    <message>
        <source>{provider} is busy, or takes fewer messages a second than were sent.</source>
        <translation>{provider} व्यस्त है, या जितने संदेश भेजे गए उससे कम प्रति सेकंड लेता है।</translation>
    </message>
    <message>
        <source>{provider} refused the message.</source>
        <translation>{provider} ने संदेश लेने से मना किया।</translation>
    </message>
    <message>
        <source>{provider} sends registered texts only.</source>
        <translation>{provider} केवल पंजीकृत पाठ भेजता है।</translation>
    </message>
    <message>
        <source>{provider} takes no more for this number today, or the same words were sent a moment ago.</source>
        <translation>{provider} आज इस नंबर के लिए और संदेश नहीं लेता, या यही शब्द अभी-अभी भेजे गए थे।</translation>
    </message>
    <message>
        <source>{rows} entries refer to something that is not there. Report this; the data can be read meanwhile.</source>
        <translation>{rows} प्रविष्टियाँ ऐसी चीज़ बताती हैं जो नहीं है। इसकी सूचना दें; इस बीच डेटा पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>{triggers} parts that record changes are missing or altered. Restore the newest backup and report this.</source>
        <translation>बदलाव दर्ज करने वाले {triggers} भाग ग़ायब या बदले हुए हैं। सबसे नया बैकअप वापस लाएँ और इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>{visits} visits over {days} days, and keeps appointments: {missed} missed.</source>
        <translation>{days} दिनों में {visits} विज़िट, और अपॉइंटमेंट निभाते हैं: {missed} छूटे।</translation>
    </message>
    <message>
        <source>{weeks} weeks have passed since the last period of {last_period}. Note how the pregnancy ended.</source>
        <translation>पिछली माहवारी {last_period} को {weeks} सप्ताह हो गए। दर्ज करें कि गर्भावस्था कैसे समाप्त हुई।</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it as 2026-11-22.</source>
        <translation>“{day}” कोई दिन नहीं है। इसे 2026-11-22 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“{file}” can't be read as an OpenAPI description in JSON with the address of its server. Choose another file.</source>
        <translation>“{file}” को JSON में OpenAPI विवरण के रूप में, उसके सर्वर के पते के साथ, नहीं पढ़ा जा सका। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“{file}” could not be written. Choose another folder, or free some space.</source>
        <translation>“{file}” नहीं लिखी जा सकी। दूसरा फ़ोल्डर चुनें, या कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>“{key}” is a whole number from {low} to {high}.</source>
        <translation>“{key}” {low} से {high} तक की पूरी संख्या होती है।</translation>
    </message>
    <message>
        <source>“{key}” is not known of this event. Look at docs/campaigns.md for what it takes.</source>
        <translation>इस घटना के लिए “{key}” पहचाना नहीं गया। इसमें क्या हो सकता है, यह docs/campaigns.md में देखें।</translation>
    </message>
    <message>
        <source>“{key}” is not known of what repeats. It has every, on, at, until and count.</source>
        <translation>दोहराने के लिए “{key}” पहचाना नहीं गया। इसमें every, on, at, until और count होते हैं।</translation>
    </message>
    <message>
        <source>“{name}” compares groups, and those are fixed at its launch: nobody can be added. Launch a new campaign for those who are new.</source>
        <translation>“{name}” ग्रुपों की तुलना करता है, और वे शुरू होते समय तय हो जाते हैं: किसी को जोड़ा नहीं जा सकता। नए लोगों के लिए नया अभियान शुरू करें।</translation>
    </message>
    <message>
        <source>“{name}” goes out by itself when it is armed; it has no audience to launch now.</source>
        <translation>“{name}” चालू किए जाने पर अपने-आप जाता है; अभी शुरू करने के लिए इसमें कोई लोग नहीं हैं।</translation>
    </message>
    <message>
        <source>“{name}” has no DLT template ID. Operators in India hold back SMS that are not registered. Add the ID on the page Templates.</source>
        <translation>“{name}” की डीएलटी टेम्पलेट आईडी नहीं है। भारत में मोबाइल कंपनियाँ बिना पंजीकरण वाले SMS रोक लेती हैं। आईडी “टेम्पलेट” पेज पर जोड़ें।</translation>
    </message>
    <message>
        <source>“{name}” has no name at WhatsApp. It reaches only patients who wrote in the last 24 hours. Register it, and add its name on the page Templates.</source>
        <translation>“{name}” का WhatsApp पर कोई नाम नहीं है। यह केवल उन मरीज़ों तक पहुँचता है जिन्होंने पिछले 24 घंटों में लिखा। इसे पंजीकृत करें, और इसका नाम “टेम्पलेट” पेज पर जोड़ें।</translation>
    </message>
    <message>
        <source>“{name}” has not been approved yet. Ask a second person to approve it on the page Templates.</source>
        <translation>“{name}” अभी स्वीकृत नहीं हुआ है। किसी दूसरे व्यक्ति से कहें कि वे इसे “टेम्पलेट” पेज पर स्वीकृत करें।</translation>
    </message>
    <message>
        <source>“{name}” is a snapshot and stays as it was taken. Its name can be changed; for another rule, make a new segment.</source>
        <translation>“{name}” स्नैपशॉट है और जैसा लिया गया था वैसा ही रहता है। उसका नाम बदला जा सकता है; दूसरे नियम के लिए नया समूह बनाएँ।</translation>
    </message>
    <message>
        <source>“{name}” is a snapshot: it holds people, not a rule, so there is no rule to export.</source>
        <translation>“{name}” स्नैपशॉट है: उसमें लोग हैं, नियम नहीं, इसलिए एक्सपोर्ट करने को कोई नियम नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is no place that can be filled in. Choose one from the list.</source>
        <translation>“{name}” भरने की जगह नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is not kept by hand, so nobody can be added or removed. Make a segment that is kept by hand.</source>
        <translation>“{name}” हाथ से नहीं रखा जाता, इसलिए उसमें किसी को जोड़ा या हटाया नहीं जा सकता। हाथ से रखा जाने वाला समूह बनाएँ।</translation>
    </message>
    <message>
        <source>“{name}” is not the text that the operators registered (DLT). Only the places may differ.</source>
        <translation>“{name}” वह पाठ नहीं है जो मोबाइल कंपनियों के पास पंजीकृत है (डीएलटी)। केवल भरने की जगहें अलग हो सकती हैं।</translation>
    </message>
    <message>
        <source>“{name}” is on its way already; it can't be taken back any more. Pause or stop it instead.</source>
        <translation>“{name}” का भेजना शुरू हो चुका है; अब इसे वापस नहीं लिया जा सकता। इसे थोड़ा रोकें या पूरी तरह रोकें।</translation>
    </message>
    <message>
        <source>“{name}” is registered for the purpose {purpose}. Give the campaign that purpose, or choose another template.</source>
        <translation>“{name}” का पंजीकरण {purpose} उद्देश्य के लिए है। अभियान को वही उद्देश्य दें, या दूसरा टेम्पलेट चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is {status}; that can't be done now. Refresh the list.</source>
        <translation>“{name}” {status} है; अभी यह नहीं हो सकता। सूची फिर लोड करें।</translation>
    </message>
    <message>
        <source>“{name}” was held or people are noted as having come. It stays in the list.</source>
        <translation>“{name}” हो चुका है या उसमें आए लोग दर्ज हैं। वह सूची में रहेगा।</translation>
    </message>
    <message>
        <source>“{name}” was launched already. Nothing was sent again.</source>
        <translation>“{name}” पहले ही शुरू हो चुका है। कुछ भी दोबारा नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>“{name}” was launched. What it tries can't be changed any more.</source>
        <translation>“{name}” शुरू किया जा चुका है। यह क्या आज़माता है, यह अब नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>“{name}”: nobody has asked for {days} days.</source>
        <translation>“{name}”: {days} दिनों से किसी ने नहीं पूछा।</translation>
    </message>
    <message>
        <source>“{told}” is no setting. Write KEY=VALUE.</source>
        <translation>“{told}” सेटिंग नहीं है। KEY=VALUE की तरह लिखें।</translation>
    </message>
    <message>
        <source>“{told}” is no stretch of time. Write it as 21:00-08:00.</source>
        <translation>“{told}” समय की अवधि नहीं है। इसे 21:00-08:00 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“{value}” can't be read as a date.</source>
        <translation>“{value}” तारीख़ के रूप में पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{value}” can't be read as age and sex, as 45/F.</source>
        <translation>“{value}” उम्र और लिंग के रूप में पढ़ा नहीं जा सकता, जैसे 45/F।</translation>
    </message>
    <message>
        <source>“{value}” can't be read as an age.</source>
        <translation>“{value}” उम्र के रूप में पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{value}” has a letter among the digits.</source>
        <translation>“{value}” में अंकों के बीच एक अक्षर है।</translation>
    </message>
    <message>
        <source>“{value}” has a letter that can't be read. Type it again.</source>
        <translation>“{value}” में एक अक्षर पढ़ा नहीं जा सकता। उसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>“{value}” has characters that can't be there.</source>
        <translation>“{value}” में ऐसे अक्षर हैं जो नहीं हो सकते।</translation>
    </message>
    <message>
        <source>“{value}” has day and month the other way round than the rest of the column.</source>
        <translation>“{value}” में दिन और महीना बाक़ी कॉलम से उलटे क्रम में हैं।</translation>
    </message>
    <message>
        <source>“{value}” has no digit.</source>
        <translation>“{value}” में कोई अंक नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” has the wrong length.</source>
        <translation>“{value}” की लंबाई ग़लत है।</translation>
    </message>
    <message>
        <source>“{value}” holds several numbers that can't be told apart.</source>
        <translation>“{value}” में कई नंबर हैं जो अलग नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>“{value}” is a card of a kind that is not known.</source>
        <translation>“{value}” ऐसा कार्ड है जिसका प्रकार पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>“{value}” is a service number, not a person's.</source>
        <translation>“{value}” सेवा नंबर है, किसी व्यक्ति का नहीं।</translation>
    </message>
    <message>
        <source>“{value}” is a total and no patient. Leave the row out.</source>
        <translation>“{value}” जोड़ (कुल) है, मरीज़ नहीं। यह पंक्ति छोड़ दें।</translation>
    </message>
    <message>
        <source>“{value}” is in the future.</source>
        <translation>“{value}” आगे की तारीख़ है।</translation>
    </message>
    <message>
        <source>“{value}” is no ABHA address: it ends with @abdm.</source>
        <translation>“{value}” ABHA पता नहीं है: वह @abdm पर ख़त्म होता है।</translation>
    </message>
    <message>
        <source>“{value}” is no ABHA address: one dot and one underscore at most, not at its ends.</source>
        <translation>“{value}” ABHA पता नहीं है: अधिक से अधिक एक बिंदु और एक अंडरस्कोर, सिरों पर नहीं।</translation>
    </message>
    <message>
        <source>“{value}” is no PIN code: it begins with 0.</source>
        <translation>“{value}” पिन कोड नहीं है: वह 0 से शुरू होता है।</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address: it has one @.</source>
        <translation>“{value}” ई-मेल पता नहीं है: उसमें एक @ होता है।</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address: look at the part after the @.</source>
        <translation>“{value}” ई-मेल पता नहीं है: @ के बाद का भाग देखें।</translation>
    </message>
    <message>
        <source>“{value}” is no name: it has no letter.</source>
        <translation>“{value}” नाम नहीं है: इसमें कोई अक्षर नहीं।</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>“{value}” फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number that exists.</source>
        <translation>“{value}” ऐसा फ़ोन नंबर नहीं है जो होता हो।</translation>
    </message>
    <message>
        <source>“{value}” is not in the calendar.</source>
        <translation>“{value}” कैलेंडर में नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not known. Use one of: {known}.</source>
        <translation>“{value}” पहचाना नहीं गया। इनमें से एक लिखें: {known}।</translation>
    </message>
    <message>
        <source>“{value}” is not the id of a patient. It looks like 019a1b2c-3d4e-7f00-8123-456789abcdef.</source>
        <translation>“{value}” किसी मरीज़ का पहचान कोड नहीं है। वह ऐसा दिखता है: 019a1b2c-3d4e-7f00-8123-456789abcdef।</translation>
    </message>
    <message>
        <source>“{value}” is older than anybody.</source>
        <translation>“{value}” किसी की भी उम्र से अधिक है।</translation>
    </message>
    <message>
        <source>“{value}” is too long ago.</source>
        <translation>“{value}” बहुत पुराना है।</translation>
    </message>
    <message>
        <source>“{value}” is too long for a phone number.</source>
        <translation>“{value}” फ़ोन नंबर के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>“{value}” is too short for a phone number. A mobile number has 10 digits; a landline needs its area code.</source>
        <translation>“{value}” फ़ोन नंबर के लिए बहुत छोटा है। मोबाइल नंबर में 10 अंक होते हैं; लैंडलाइन के साथ एरिया कोड चाहिए।</translation>
    </message>
    <message>
        <source>“{value}” looks like an Aadhaar number. It is not kept; give the ABHA number of 14 digits.</source>
        <translation>“{value}” आधार नंबर लगता है। वह नहीं रखा जाता; 14 अंकों का ABHA नंबर दें।</translation>
    </message>
    <message>
        <source>“{value}” lost digits in a spreadsheet. Write the phone number in full, as text.</source>
        <translation>“{value}” के अंक स्प्रेडशीट में खो गए। फ़ोन नंबर पूरा, पाठ के रूप में लिखें।</translation>
    </message>
    <message>
        <source>“{value}” may be months or a man's age. Write “months” or “years”.</source>
        <translation>“{value}” महीने या पुरुष (M) की उम्र हो सकती है। “months” या “years” लिखें।</translation>
    </message>
    <message>
        <source>“{value}” may have digits only.</source>
        <translation>“{value}” में केवल अंक हो सकते हैं।</translation>
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
        <translation>ऑडिट ट्रेल</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Channels and prices</source>
        <translation>चैनल और दाम</translation>
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
    <name>SetupForm</name>
    <message>
        <source>Address of the provider</source>
        <translation>प्रदाता का पता</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>Empty: the provider's usual address. It begins with https://.</source>
        <translation>ख़ाली: प्रदाता का सामान्य पता। यह https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Empty: {count}, as a new account there allows.</source>
        <translation>ख़ाली: {count}, जितनी वहाँ नए खाते को अनुमति है।</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Kept. Leave empty to keep it.</source>
        <translation>सहेजा हुआ है। इसे रखने के लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>ख़ाली रह सकता है।</translation>
    </message>
    <message>
        <source>Messages a second at most</source>
        <translation>प्रति सेकंड अधिकतम संदेश</translation>
    </message>
    <message>
        <source>On port 465 the connection is encrypted in any case.</source>
        <translation>पोर्ट 465 पर कनेक्शन हर हाल में एन्क्रिप्टेड होता है।</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take down…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Take {channel} down?</source>
        <translation>{channel} हटाएँ?</translation>
    </message>
    <message>
        <source>The account and its secrets are forgotten on this computer; the account at the provider stays. Messages of campaigns that run go nowhere but to the file on this computer, so pause those campaigns first.</source>
        <translation>खाता और उसकी गुप्त जानकारी इस कंप्यूटर से मिटा दी जाती है; प्रदाता के यहाँ खाता बना रहता है। चल रहे अभियानों के संदेश इस कंप्यूटर की फ़ाइल के सिवा कहीं नहीं जाएँगे, इसलिए पहले उन अभियानों को थोड़ा रोकें।</translation>
    </message>
    <message>
        <source>{channel} is set up. Send a test to yourself.</source>
        <translation>{channel} लग गया है। अपने-आप को एक परीक्षण भेजें।</translation>
    </message>
    <message>
        <source>{channel} was taken down.</source>
        <translation>{channel} हटाया गया।</translation>
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
        <source>That can't be done with this appointment now.</source>
        <translation>इस अपॉइंटमेंट के साथ अभी यह नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The link of the video visit is copied.</source>
        <translation>वीडियो विज़िट का लिंक कॉपी हो गया।</translation>
    </message>
    <message>
        <source>The time of this appointment has not come yet.</source>
        <translation>इस अपॉइंटमेंट का समय अभी नहीं आया।</translation>
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
    <name>SizePage</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>How many were in the segment at the end of each day, as this computer counted them, since the segment is kept. A day on which it was not counted has the number of the day before.</source>
        <translation>जब से समूह रखा गया है, हर दिन के अंत में समूह में कितने लोग थे, जैसा इस कंप्यूटर ने गिना। जिस दिन गिनती नहीं हुई, उस दिन पिछले दिन की संख्या रहती है।</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patients in this segment, last 180 days</source>
        <translation>इस समूह के मरीज़, पिछले 180 दिन</translation>
    </message>
</context>
<context>
    <name>StageHistory</name>
    <message>
        <source>How it came</source>
        <translation>यह कैसे आया</translation>
    </message>
    <message>
        <source>Journey stage</source>
        <translation>सफ़र का चरण</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>और %n पहले का</numerusform>
            <numerusform>और %n पहले के</numerusform>
        </translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>शुरुआत से</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} से {until} तक</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Change a copy of it</source>
        <translation>इसकी एक कॉपी बदलें</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिति क्या है</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>यह पूरा हो गया।</translation>
    </message>
    <message>
        <source>It was not launched yet.</source>
        <translation>यह अभी शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Left, or not taken in</source>
        <translation>बाहर हुए, या नहीं लिए गए</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>अगला: {when}</translation>
    </message>
    <message>
        <source>No further date.</source>
        <translation>आगे कोई तारीख़ नहीं।</translation>
    </message>
    <message>
        <source>Nobody has left so far.</source>
        <translation>अब तक कोई बाहर नहीं हुआ।</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>चल रहा है।</translation>
    </message>
    <message>
        <source>Paused: nothing moves until it goes on.</source>
        <translation>थोड़ा रुका: जारी रखने तक कुछ नहीं होता।</translation>
    </message>
    <message>
        <source>Round {number} · {when}</source>
        <translation>दौर {number} · {when}</translation>
    </message>
    <message>
        <source>Rounds, and who left</source>
        <translation>दौर, और कौन बाहर हुआ</translation>
    </message>
    <message>
        <source>The steps of the campaign</source>
        <translation>अभियान के चरण</translation>
    </message>
    <message>
        <source>Waits for what starts it.</source>
        <translation>जिससे शुरू होता है उसकी प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (कॉपी)</translation>
    </message>
    <message>
        <source>{n} here now</source>
        <translation>अभी यहाँ {n}</translation>
    </message>
    <message>
        <source>{n} taken in, {sent} messages sent</source>
        <translation>{n} लिए गए, {sent} संदेश भेजे गए</translation>
    </message>
    <message>
        <source>{n} through</source>
        <translation>{n} आगे बढ़े</translation>
    </message>
    <message>
        <source>{sent} sent, {waiting} wait</source>
        <translation>{sent} भेजे गए, {waiting} प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>&amp;For whom?</source>
        <translation>किसके लिए (&amp;F)?</translation>
    </message>
    <message>
        <source>&amp;When does it go out?</source>
        <translation>यह कब जाता है (&amp;W)?</translation>
    </message>
    <message>
        <source>Choose a segment…</source>
        <translation>समूह चुनें…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Do you want to know whether it helps?</source>
        <translation>क्या आप जानना चाहते हैं कि इससे फ़ायदा होता है?</translation>
    </message>
    <message>
        <source>It never comes.</source>
        <translation>यह कभी नहीं आता।</translation>
    </message>
    <message>
        <source>Next: {dates}</source>
        <translation>अगला: {dates}</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>क्यों (&amp;Y)?</translation>
    </message>
    <message>
        <source>What becomes of late messages</source>
        <translation>देर से जाने वाले संदेशों का क्या हो</translation>
    </message>
    <message>
        <source>What if it can't leave in time?</source>
        <translation>समय पर न जा सके तो क्या?</translation>
    </message>
    <message>
        <source>What is it &amp;called?</source>
        <translation>इसका नाम क्या है (&amp;C)?</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>क्या आज़माया जाए</translation>
    </message>
    <message>
        <source>{n} patients are in it today.</source>
        <translation>आज इसमें {n} मरीज़ हैं।</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Appointments by day and week</source>
        <translation>दिन और सप्ताह के अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Bring the patients from the clinic's own list, a CSV or Excel file, with Import. Or register the first one by hand: a name is enough to begin. Afterwards Ctrl+K finds everybody by name, phone or village.</source>
        <translation>क्लिनिक की अपनी सूची, CSV या Excel फ़ाइल, से मरीज़ इम्पोर्ट करके लाएँ। या पहले मरीज़ को हाथ से पंजीकृत करें: शुरुआत के लिए नाम काफ़ी है। फिर Ctrl+K नाम, फ़ोन या गाँव से सबको खोज लेता है।</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>आज की कॉल</translation>
    </message>
    <message>
        <source>Households to call. Press W for the list.</source>
        <translation>परिवार जिन्हें फ़ोन करना है। सूची के लिए W दबाएँ।</translation>
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
        <translation>आज</translation>
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
        <source>Waiting for another day: {number}.</source>
        <translation>किसी और दिन की प्रतीक्षा में: {number}।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Who to call today</source>
        <translation>आज किसे फ़ोन करना है</translation>
    </message>
    <message>
        <source>{called} of {total}</source>
        <translation>{total} में से {called}</translation>
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
    <name>StepCard</name>
    <message>
        <source>If it does not arrive:</source>
        <translation>यदि न पहुँचे:</translation>
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
    <name>SuggestLine</name>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Analytics</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>शिविर</translation>
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
        <translation>समूह</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>It appears in the list of work, once for each patient.</source>
        <translation>यह काम की सूची में आता है, हर मरीज़ के लिए एक बार।</translation>
    </message>
    <message>
        <source>What is to be &amp;done?</source>
        <translation>क्या करना है (&amp;D)?</translation>
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
    <name>TemplateWords</name>
    <message>
        <source>A value is missing</source>
        <translation>एक मान नहीं है</translation>
    </message>
    <message>
        <source>Any patient</source>
        <translation>कोई भी मरीज़</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>ऑथेंटिकेशन</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>देखा जा रहा है</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>Example, as nobody is registered yet</source>
        <translation>उदाहरण, क्योंकि अभी कोई पंजीकृत नहीं है</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>अच्छी क्वालिटी</translation>
    </message>
    <message>
        <source>In appeal</source>
        <translation>अपील चल रही है</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>सबसे लंबा नाम</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>कम क्वालिटी</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>मार्केटिंग</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>मध्यम क्वालिटी</translation>
    </message>
    <message>
        <source>Name in Hindi</source>
        <translation>नाम हिंदी में</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>अभी नहीं पूछा</translation>
    </message>
    <message>
        <source>Not registered there</source>
        <translation>वहाँ पंजीकृत नहीं</translation>
    </message>
    <message>
        <source>Not to be sent now ({state})</source>
        <translation>अभी नहीं भेजा जा सकता ({state})</translation>
    </message>
    <message>
        <source>One name only</source>
        <translation>केवल एक नाम</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>थोड़ा रुका</translation>
    </message>
    <message>
        <source>Registered in other words</source>
        <translation>दूसरे शब्दों में पंजीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>यूटिलिटी</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>A second person approves each text</source>
        <translation>हर पाठ को दूसरा व्यक्ति स्वीकृत करता है</translation>
    </message>
    <message>
        <source>A template is a text with places that are filled in for each patient. Write it once, use it often.</source>
        <translation>टेम्पलेट ऐसा पाठ है जिसमें भरने की जगहें हर मरीज़ के लिए भरी जाती हैं। एक बार लिखें, बार-बार इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Approve template</source>
        <translation>टेम्पलेट स्वीकृत करें</translation>
    </message>
    <message>
        <source>Approved “{name}”.</source>
        <translation>“{name}” स्वीकृत किया गया।</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>नया संदेश</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>अभी कोई संदेश नहीं।</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>टेम्पलेट हटाएँ</translation>
    </message>
    <message>
        <source>Removed “{name}”. Campaigns that use it go on.</source>
        <translation>“{name}” हटाया गया। जो अभियान इसे इस्तेमाल करते हैं वे चलते रहेंगे।</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>“{name}” सहेजा गया।</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Use old version</source>
        <translation>पुराना संस्करण इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Version {number} is in use again.</source>
        <translation>संस्करण {number} फिर से इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Add a text</source>
        <translation>पाठ जोड़ें</translation>
    </message>
    <message>
        <source>Name of text {number}</source>
        <translation>पाठ {number} का नाम</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>यह पाठ हटाएँ</translation>
    </message>
    <message>
        <source>Share of text {number}</source>
        <translation>पाठ {number} का हिस्सा</translation>
    </message>
    <message>
        <source>Template of text {number}</source>
        <translation>पाठ {number} का टेम्पलेट</translation>
    </message>
    <message>
        <source>The text of the campaign</source>
        <translation>अभियान का पाठ</translation>
    </message>
    <message>
        <source>There is no other template for this channel and purpose.</source>
        <translation>इस चैनल और उद्देश्य के लिए कोई और टेम्पलेट नहीं है।</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Allow the number again</source>
        <translation>नंबर को फिर से अनुमति दें</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>विज़िट बुक करें</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>निपट गया</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>कॉल दर्ज करें</translation>
    </message>
    <message>
        <source>Open patient</source>
        <translation>मरीज़ खोलें</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>क्या बात हुई</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>यह कौन हैं?</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>May be reminded</source>
        <translation>याद दिलाया जा सकता है</translation>
    </message>
    <message>
        <source>Missed appointments</source>
        <translation>छूटे अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Of the appointments of the last 90 days that were kept (checked in or completed) or missed: the share missed. Cancelled ones don't count.</source>
        <translation>पिछले 90 दिनों के जो अपॉइंटमेंट निभाए गए (चेक-इन या पूरे हुए) या छूटे, उनमें छूटे हुओं का हिस्सा। रद्द किए गए नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>Of the patients: the share whose latest answer allows reminders by WhatsApp or by SMS.</source>
        <translation>मरीज़ों का वह हिस्सा जिनका सबसे नया उत्तर WhatsApp या SMS से याद दिलाने की अनुमति देता है।</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>People on the register who have neither died nor moved away. Merged records count once.</source>
        <translation>रजिस्टर के वे लोग जिनकी न मृत्यु हुई है न वे कहीं और गए हैं। मिलाए गए रिकॉर्ड एक बार गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Visits that took place since the first of this month, up to today, of every kind. Below: the same days of last month.</source>
        <translation>इस महीने की पहली तारीख़ से आज तक हुई हर प्रकार की विज़िट। नीचे: पिछले महीने के उन्हीं दिनों की।</translation>
    </message>
    <message>
        <source>Visits this month</source>
        <translation>इस महीने की विज़िट</translation>
    </message>
    <message>
        <source>What “{label}” means</source>
        <translation>“{label}” का अर्थ</translation>
    </message>
    <message>
        <source>on the register</source>
        <translation>रजिस्टर में</translation>
    </message>
    <message>
        <source>{missed} of {all} in 90 days</source>
        <translation>90 दिनों में {all} में से {missed}</translation>
    </message>
    <message>
        <source>{number} in the same days of last month</source>
        <translation>पिछले महीने उन्हीं दिनों में {number}</translation>
    </message>
    <message>
        <source>{number} patients</source>
        <translation>{number} मरीज़</translation>
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
        <translation>दिन और सप्ताह (A)</translation>
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
        <source>Today's appointments</source>
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
    <name>TrialCard</name>
    <message>
        <source>An approved one, as it is called at the provider.</source>
        <translation>कोई स्वीकृत टेम्पलेट, उसी नाम से जो प्रदाता के यहाँ है।</translation>
    </message>
    <message>
        <source>DLT template ID</source>
        <translation>डीएलटी टेम्पलेट आईडी</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Has it arrived?</source>
        <translation>क्या पहुँच गया?</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>टेम्पलेट की भाषा</translation>
    </message>
    <message>
        <source>My e-mail address</source>
        <translation>मेरा ई-मेल पता</translation>
    </message>
    <message>
        <source>My mobile number</source>
        <translation>मेरा मोबाइल नंबर</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Save first: the test uses what is saved.</source>
        <translation>पहले सहेजें: परीक्षण सहेजी हुई जानकारी से होता है।</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>मुझे परीक्षण भेजें</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>परीक्षण भेजें</translation>
    </message>
    <message>
        <source>Sending a test by {provider}</source>
        <translation>{provider} से परीक्षण भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Sent only without a template, and then only to who has written to the clinic in the last 24 hours.</source>
        <translation>केवल टेम्पलेट के बिना भेजा जाता है, और तब भी केवल उन्हें जिन्होंने पिछले 24 घंटों में क्लिनिक को लिखा है।</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>That it was taken does not mean that it arrived: look at the phone or mailbox.</source>
        <translation>लिए जाने का मतलब पहुँच जाना नहीं है: फ़ोन या मेलबॉक्स देखें।</translation>
    </message>
    <message>
        <source>The provider says nothing of it to this computer. Look at the phone or mailbox.</source>
        <translation>प्रदाता इसके बारे में इस कंप्यूटर को कुछ नहीं बताता। फ़ोन या मेलबॉक्स देखें।</translation>
    </message>
    <message>
        <source>The words must be those of this template, as operators stop everything else.</source>
        <translation>शब्द इसी टेम्पलेट के होने चाहिए, क्योंकि ऑपरेटर बाक़ी सब रोक देते हैं।</translation>
    </message>
    <message>
        <source>They are put in as the first variable of the template.</source>
        <translation>ये टेम्पलेट के पहले बदलने वाले हिस्से में रखे जाते हैं।</translation>
    </message>
    <message>
        <source>This is a test from {clinic}.</source>
        <translation>यह {clinic} की ओर से परीक्षण है।</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>क्या सुनाया जाए</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>the clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>{provider} said: {words}</source>
        <translation>{provider} ने कहा: {words}</translation>
    </message>
    <message>
        <source>{provider} took the message.</source>
        <translation>{provider} ने संदेश ले लिया।</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Back to the cards</source>
        <translation>कार्डों पर वापस</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>फिर गिनें</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Find a patient to see what would be sent, when, and in which words.</source>
        <translation>मरीज़ खोजें और देखें कि क्या, कब और किन शब्दों में भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Find a patient: name, phone or clinic number</source>
        <translation>मरीज़ खोजें: नाम, फ़ोन या क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>सबके लिए</translation>
    </message>
    <message>
        <source>For one patient</source>
        <translation>एक मरीज़ के लिए</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>गिना नहीं गया।</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>नहीं लिए गए</translation>
    </message>
    <message>
        <source>Review and arm</source>
        <translation>देखें और चालू करें</translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>देखें और भेजें</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>गिनना रोकें</translation>
    </message>
    <message>
        <source>The steps for everybody</source>
        <translation>सबके लिए चरण</translation>
    </message>
    <message>
        <source>The steps for one patient</source>
        <translation>एक मरीज़ के लिए चरण</translation>
    </message>
    <message>
        <source>Tried out, nothing is sent: “{name}”</source>
        <translation>आज़माया जा रहा है, कुछ नहीं भेजा जाता: “{name}”</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>अधिक से अधिक {n}</translation>
    </message>
    <message>
        <source>nobody comes here</source>
        <translation>यहाँ कोई नहीं आता</translation>
    </message>
    <message>
        <source>not this way</source>
        <translation>इस रास्ते नहीं</translation>
    </message>
</context>
<context>
    <name>TriggerForm</name>
    <message>
        <source>Choose a segment…</source>
        <translation>समूह चुनें…</translation>
    </message>
    <message>
        <source>How long &amp;after?</source>
        <translation>कितनी देर बाद (&amp;A)?</translation>
    </message>
    <message>
        <source>How many days &amp;before, and at what time?</source>
        <translation>कितने दिन पहले, और किस समय (&amp;B)?</translation>
    </message>
    <message>
        <source>How many days before or after</source>
        <translation>कितने दिन पहले या बाद</translation>
    </message>
    <message>
        <source>How many days between</source>
        <translation>बीच में कितने दिन</translation>
    </message>
    <message>
        <source>How many hours after</source>
        <translation>कितने घंटे बाद</translation>
    </message>
    <message>
        <source>How many points</source>
        <translation>कितने अंक</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>कितने तारे</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>How soon may the same patient come a&amp;gain?</source>
        <translation>वही मरीज़ कितने समय बाद फिर आ सकता है (&amp;G)?</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>किस तरह का</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>What &amp;happens?</source>
        <translation>क्या होता है (&amp;H)?</translation>
    </message>
    <message>
        <source>Which segment</source>
        <translation>कौन सा समूह</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>days at least</source>
        <translation>कम से कम दिन</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>of 5 stars, or fewer</source>
        <translation>5 में से तारे, या कम</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>किसी भी तरह का</translation>
    </message>
    <message>
        <source>points, or more</source>
        <translation>अंक, या अधिक</translation>
    </message>
    <message>
        <source>times, one after the other</source>
        <translation>बार, लगातार</translation>
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
    <name>Variables</name>
    <message>
        <source>Clinic number</source>
        <translation>क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Day of the last visit</source>
        <translation>पिछली विज़िट का दिन</translation>
    </message>
    <message>
        <source>Day of the next appointment</source>
        <translation>अगले अपॉइंटमेंट का दिन</translation>
    </message>
    <message>
        <source>Day on which something is due next</source>
        <translation>जिस दिन अगली बाक़ी देखभाल होनी है</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation>स्थानीय लिपि में नाम</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Phone of the clinic</source>
        <translation>क्लिनिक का फ़ोन</translation>
    </message>
    <message>
        <source>Time of the next appointment</source>
        <translation>अगले अपॉइंटमेंट का समय</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>गाँव या शहर</translation>
    </message>
    <message>
        <source>Whom the next appointment is with</source>
        <translation>अगला अपॉइंटमेंट किनके साथ है</translation>
    </message>
</context>
<context>
    <name>WaitForm</name>
    <message>
        <source>How &amp;long to wait before the next card?</source>
        <translation>अगले कार्ड से पहले कितनी प्रतीक्षा (&amp;L)?</translation>
    </message>
    <message>
        <source>It counts from when the message before has left. A message still goes out in the hours for messages only.</source>
        <translation>गिनती तब से होती है जब पिछला संदेश गया। संदेश फिर भी केवल संदेशों के समय में जाता है।</translation>
    </message>
</context>
<context>
    <name>WhoBox</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Name, phone or clinic number of who wrote</source>
        <translation>लिखने वाले का नाम, फ़ोन या क्लिनिक नंबर</translation>
    </message>
    <message>
        <source>Noted who wrote from {number}.</source>
        <translation>दर्ज हुआ कि {number} से किसने लिखा।</translation>
    </message>
    <message>
        <source>Who wrote?</source>
        <translation>किसने लिखा?</translation>
    </message>
    <message>
        <source>say who wrote</source>
        <translation>बताएँ कि किसने लिखा</translation>
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
        <translation>हर व्यक्ति एक बार दर्ज होता है। ग़लती Ctrl+Z से वापस ली जाती है।</translation>
    </message>
    <message>
        <source>Name, phone or clinic number, then Enter</source>
        <translation>नाम, फ़ोन या क्लिनिक नंबर, फिर Enter</translation>
    </message>
    <message>
        <source>Note {name}</source>
        <translation>{name} को दर्ज करें</translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation>आए लोगों को दर्ज करें</translation>
    </message>
    <message>
        <source>Referred for</source>
        <translation>किसके लिए रेफ़र</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>empty when not referred</source>
        <translation>रेफ़र नहीं तो ख़ाली</translation>
    </message>
    <message>
        <source>{name} is noted.</source>
        <translation>{name} दर्ज हुए।</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Alive and here</source>
        <translation>जीवित और यहीं</translation>
    </message>
    <message>
        <source>Another campaign wrote to them about the same today.</source>
        <translation>आज किसी और अभियान ने उन्हें इसी बारे में लिखा है।</translation>
    </message>
    <message>
        <source>Asked the provider for no more messages, on {when}.</source>
        <translation>{when} को प्रदाता से कहा कि और संदेश न आएँ।</translation>
    </message>
    <message>
        <source>Booked or come</source>
        <translation>समय लिया या आए</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Contacted today</source>
        <translation>आज संपर्क हुआ</translation>
    </message>
    <message>
        <source>Enough messages</source>
        <translation>काफ़ी संदेश</translation>
    </message>
    <message>
        <source>Everything that the text needs is recorded.</source>
        <translation>पाठ को जो चाहिए वह सब दर्ज है।</translation>
    </message>
    <message>
        <source>Gets the text “{arm}”.</source>
        <translation>“{arm}” वाला पाठ मिलता है।</translation>
    </message>
    <message>
        <source>Got no message; it was left to a person.</source>
        <translation>कोई संदेश नहीं मिला; काम किसी व्यक्ति पर छोड़ा गया।</translation>
    </message>
    <message>
        <source>Got nothing: was not in the segment at the launch, {when}.</source>
        <translation>कुछ नहीं मिला: {when} को शुरू करते समय समूह में नहीं थे।</translation>
    </message>
    <message>
        <source>Has allowed it on {when} ({purpose}, {channel}).</source>
        <translation>{when} को अनुमति दी ({purpose}, {channel})।</translation>
    </message>
    <message>
        <source>Has come on {visited}.</source>
        <translation>{visited} को आए थे।</translation>
    </message>
    <message>
        <source>Has never been asked, or never answered ({purpose}, {channel}).</source>
        <translation>कभी पूछा नहीं गया, या उत्तर नहीं दिया ({purpose}, {channel})।</translation>
    </message>
    <message>
        <source>Has no appointment ahead and has not come since the launch.</source>
        <translation>आगे कोई समय नहीं लिया है और शुरू होने के बाद आए नहीं हैं।</translation>
    </message>
    <message>
        <source>Has no part in what is tried.</source>
        <translation>जो आज़माया जा रहा है उसमें शामिल नहीं।</translation>
    </message>
    <message>
        <source>Has said no on {when} ({purpose}, {channel}).</source>
        <translation>{when} को मना किया ({purpose}, {channel})।</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Is held back, to see whether writing helps at all.</source>
        <translation>रोककर रखे गए हैं, यह देखने के लिए कि लिखने से फ़ायदा होता है या नहीं।</translation>
    </message>
    <message>
        <source>Is in “{segment}” now.</source>
        <translation>अभी “{segment}” में हैं।</translation>
    </message>
    <message>
        <source>Is not in “{segment}” now.</source>
        <translation>अभी “{segment}” में नहीं हैं।</translation>
    </message>
    <message>
        <source>Is on the register.</source>
        <translation>रजिस्टर में हैं।</translation>
    </message>
    <message>
        <source>Is on the way; step {step} comes on {when}.</source>
        <translation>रास्ते में हैं; चरण {step} {when} को आएगा।</translation>
    </message>
    <message>
        <source>It goes to {address}.</source>
        <translation>{address} पर जाता है।</translation>
    </message>
    <message>
        <source>It has not been launched.</source>
        <translation>शुरू नहीं किया गया है।</translation>
    </message>
    <message>
        <source>It has not left yet.</source>
        <translation>अभी तक गया नहीं है।</translation>
    </message>
    <message>
        <source>It is finished; nothing of it waits any more.</source>
        <translation>पूरा हो गया; इसका कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>रुका हुआ है।</translation>
    </message>
    <message>
        <source>It is sending.</source>
        <translation>भेज रहा है।</translation>
    </message>
    <message>
        <source>It is the text that the operators registered (DLT).</source>
        <translation>यह वही पाठ है जो ऑपरेटरों के यहाँ दर्ज है (DLT)।</translation>
    </message>
    <message>
        <source>It may leave at this hour, and it is not too late.</source>
        <translation>इस समय जा सकता है, और देर नहीं हुई है।</translation>
    </message>
    <message>
        <source>It stopped by itself: {why}</source>
        <translation>अपने आप रुक गया: {why}</translation>
    </message>
    <message>
        <source>It was stopped for good.</source>
        <translation>हमेशा के लिए रोक दिया गया।</translation>
    </message>
    <message>
        <source>Left the campaign before step {step}: {reason}.</source>
        <translation>चरण {step} से पहले अभियान छोड़ा: {reason}।</translation>
    </message>
    <message>
        <source>Lives, and has not moved away.</source>
        <translation>जीवित हैं, और कहीं और नहीं गए हैं।</translation>
    </message>
    <message>
        <source>Messages of care leave however many there were.</source>
        <translation>देखभाल के संदेश जाते हैं, चाहे कितने भी जा चुके हों।</translation>
    </message>
    <message>
        <source>Messages of this kind leave also on such a day.</source>
        <translation>इस तरह के संदेश ऐसे दिन भी जाते हैं।</translation>
    </message>
    <message>
        <source>No provider refuses this number or address.</source>
        <translation>कोई प्रदाता इस नंबर या पते को मना नहीं करता।</translation>
    </message>
    <message>
        <source>No registered text (DLT) belongs to it.</source>
        <translation>इसका कोई दर्ज पाठ (DLT) नहीं है।</translation>
    </message>
    <message>
        <source>Nobody spoke to them or wrote about the same today.</source>
        <translation>आज किसी ने उनसे बात नहीं की और न इसी बारे में लिखा।</translation>
    </message>
    <message>
        <source>Not recorded: {missing}.</source>
        <translation>दर्ज नहीं: {missing}।</translation>
    </message>
    <message>
        <source>Nothing is tried in this campaign.</source>
        <translation>इस अभियान में कुछ आज़माया नहीं जा रहा।</translation>
    </message>
    <message>
        <source>Nothing leaves before {until}; until then the launch can be taken back.</source>
        <translation>{until} से पहले कुछ नहीं जाता; तब तक शुरुआत वापस ली जा सकती है।</translation>
    </message>
    <message>
        <source>Nothing went to this phone in the last {minutes} minutes.</source>
        <translation>पिछले {minutes} मिनट में इस फ़ोन पर कुछ नहीं गया।</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>नंबर या पता</translation>
    </message>
    <message>
        <source>Refused addresses</source>
        <translation>मना करने वाले पते</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Registered text</source>
        <translation>दर्ज पाठ</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>वही शब्द</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Shared phone</source>
        <translation>साझा फ़ोन</translation>
    </message>
    <message>
        <source>Somebody had it sent again</source>
        <translation>किसी ने फिर भिजवाया</translation>
    </message>
    <message>
        <source>Somebody left it as it is</source>
        <translation>किसी ने वैसा ही छोड़ा</translation>
    </message>
    <message>
        <source>Somebody said that it arrived</source>
        <translation>किसी ने बताया कि पहुँच गया</translation>
    </message>
    <message>
        <source>Somebody spoke to them on the phone today.</source>
        <translation>आज किसी ने उनसे फ़ोन पर बात की।</translation>
    </message>
    <message>
        <source>Something went to this phone just now; waits until {until}.</source>
        <translation>अभी-अभी इस फ़ोन पर कुछ गया है; {until} तक रुकता है।</translation>
    </message>
    <message>
        <source>Step {step}, {channel}</source>
        <translation>चरण {step}, {channel}</translation>
    </message>
    <message>
        <source>That was taken back</source>
        <translation>वह बात वापस ली गई</translation>
    </message>
    <message>
        <source>The campaign does not ask for a visit.</source>
        <translation>अभियान आने को नहीं कहता।</translation>
    </message>
    <message>
        <source>The campaign has not been launched, so nobody has got anything.</source>
        <translation>अभियान शुरू नहीं हुआ है, इसलिए किसी को कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>The first {first} are watched before the others leave.</source>
        <translation>पहले {first} पर नज़र रखी जाती है, फिर बाकी जाते हैं।</translation>
    </message>
    <message>
        <source>The provider says since {when} that it is not in use.</source>
        <translation>प्रदाता {when} से कहता है कि यह उपयोग में नहीं है।</translation>
    </message>
    <message>
        <source>The rule of “{segment}” can't be followed any more.</source>
        <translation>“{segment}” का नियम अब समझा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The same words did not go to this phone for somebody else.</source>
        <translation>यही शब्द इस फ़ोन पर किसी और के लिए नहीं गए।</translation>
    </message>
    <message>
        <source>The text needs nothing from the record.</source>
        <translation>पाठ को रिकॉर्ड से कुछ नहीं चाहिए।</translation>
    </message>
    <message>
        <source>The text tells an illness, and nobody else has this phone.</source>
        <translation>पाठ बीमारी बताता है, और यह फ़ोन किसी और का नहीं है।</translation>
    </message>
    <message>
        <source>The text tells an illness, and others have this phone too.</source>
        <translation>पाठ बीमारी बताता है, और यह फ़ोन औरों का भी है।</translation>
    </message>
    <message>
        <source>The text tells no illness.</source>
        <translation>पाठ कोई बीमारी नहीं बताता।</translation>
    </message>
    <message>
        <source>There is no address to look at.</source>
        <translation>देखने को कोई पता नहीं है।</translation>
    </message>
    <message>
        <source>There is no text or no address to look at.</source>
        <translation>देखने को कोई पाठ या पता नहीं है।</translation>
    </message>
    <message>
        <source>Values of the text</source>
        <translation>पाठ के मान</translation>
    </message>
    <message>
        <source>Waits for the hours for messages, until {until}.</source>
        <translation>संदेशों के समय के लिए {until} तक रुकता है।</translation>
    </message>
    <message>
        <source>Was left out on {when}: {reason}.</source>
        <translation>{when} को छोड़ दिया गया: {reason}।</translation>
    </message>
    <message>
        <source>Was meant for {meant} and is late; waits for the next hours, until {until}.</source>
        <translation>{meant} के लिए था और देर हो गई; अगले समय के लिए {until} तक रुकता है।</translation>
    </message>
    <message>
        <source>Was meant for {meant}; this campaign leaves out what is late.</source>
        <translation>{meant} के लिए था; यह अभियान देर के संदेश छोड़ देता है।</translation>
    </message>
    <message>
        <source>Was not in “{segment}” at the launch, and is not in it now.</source>
        <translation>शुरू करते समय “{segment}” में नहीं थे, और अब भी नहीं हैं।</translation>
    </message>
    <message>
        <source>Was not in “{segment}” at the launch; is in it now.</source>
        <translation>शुरू करते समय “{segment}” में नहीं थे; अब हैं।</translation>
    </message>
    <message>
        <source>Was taken in from “{segment}”, and is in it now.</source>
        <translation>“{segment}” से लिए गए, और अब भी उसमें हैं।</translation>
    </message>
    <message>
        <source>Was taken in from “{segment}”, but is not in it any more.</source>
        <translation>“{segment}” से लिए गए, पर अब उसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Went through the campaign to its end.</source>
        <translation>अभियान के अंत तक पहुँचे।</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>क्या आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>Words of illness</source>
        <translation>बीमारी के शब्द</translation>
    </message>
    <message numerus="yes">
        <source>tried %n more times</source>
        <translation>
            <numerusform>%n बार और कोशिश हुई</numerusform>
            <numerusform>%n बार और कोशिश हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} is not set up on this computer; see Settings.</source>
        <translation>{channel} इस कंप्यूटर पर सेट नहीं है; सेटिंग देखें।</translation>
    </message>
    <message>
        <source>{channel} is set up on this computer.</source>
        <translation>{channel} इस कंप्यूटर पर सेट है।</translation>
    </message>
    <message>
        <source>{number} of {most} messages in {days} days.</source>
        <translation>{days} दिनों में {most} में से {number} संदेश।</translation>
    </message>
    <message>
        <source>{number} of {most} messages in {days} days: no more for now.</source>
        <translation>{days} दिनों में {most} में से {number} संदेश: अभी और नहीं।</translation>
    </message>
    <message>
        <source>{number} of {most} messages in {days} days; waits until {until}.</source>
        <translation>{days} दिनों में {most} में से {number} संदेश; {until} तक रुकता है।</translation>
    </message>
    <message>
        <source>{state}, {when}.</source>
        <translation>{state}, {when}।</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>Every check, as things stand on {when}</source>
        <translation>हर जाँच, {when} की स्थिति में</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>रोक रहा है</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>पूरा हो गया</translation>
    </message>
    <message>
        <source>Left to a person on {when}</source>
        <translation>{when} को एक व्यक्ति पर छोड़ा गया</translation>
    </message>
    <message>
        <source>Lets it wait</source>
        <translation>रुकवा रहा है</translation>
    </message>
    <message>
        <source>Nothing in the way</source>
        <translation>कोई रुकावट नहीं</translation>
    </message>
    <message>
        <source>Open the patient</source>
        <translation>मरीज़ खोलें</translation>
    </message>
    <message>
        <source>Task of a campaign</source>
        <translation>अभियान का काम</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>काम पूरा हो गया।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What happened, and every check</source>
        <translation>क्या हुआ, और हर जाँच</translation>
    </message>
    <message>
        <source>Why in the segment, or not?</source>
        <translation>समूह में क्यों, या क्यों नहीं?</translation>
    </message>
    <message>
        <source>done on {when}</source>
        <translation>{when} को पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Condition</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>लागू है</translation>
    </message>
    <message>
        <source>If nothing new is recorded, this changes on {day}.</source>
        <translation>अगर कुछ नया दर्ज न हो, तो यह {day} को बदलेगा।</translation>
    </message>
    <message>
        <source>Why, condition by condition</source>
        <translation>क्यों, शर्त-दर-शर्त</translation>
    </message>
    <message>
        <source>{name} is in no segment: the record was merged or removed.</source>
        <translation>{name} किसी समूह में नहीं हैं: रिकॉर्ड मिलाया या हटाया गया।</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>{name} समूह में हैं।</translation>
    </message>
    <message>
        <source>{name} is not in.</source>
        <translation>{name} समूह में नहीं हैं।</translation>
    </message>
    <message>
        <source>{name} is not in: something the rule asks is not recorded.</source>
        <translation>{name} समूह में नहीं हैं: नियम जो पूछता है उसमें से कुछ दर्ज नहीं है।</translation>
    </message>
</context>
<context>
    <name>WindowValue</name>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n और</numerusform>
            <numerusform>+ %n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>फिर फ़ोन करें</translation>
    </message>
    <message>
        <source>Don't call any more</source>
        <translation>अब फ़ोन न करें</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिनों में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>%n सप्ताह में</numerusform>
            <numerusform>%n सप्ताह में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Back to the start of the portal</source>
        <translation>पोर्टल की शुरुआत पर वापस</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>विज़िट बुक करें</translation>
    </message>
    <message>
        <source>Book for who agreed last</source>
        <translation>जो अभी राज़ी हुए उनके लिए बुक करें</translation>
    </message>
    <message>
        <source>Calls of the day</source>
        <translation>दिन की कॉल</translation>
    </message>
    <message>
        <source>Change the day of who is called later</source>
        <translation>जिन्हें बाद में फ़ोन करना है उनका दिन बदलें</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>नंबर कॉपी करें</translation>
    </message>
    <message>
        <source>Everybody who waits, or the calls of today</source>
        <translation>प्रतीक्षा वाले सभी लोग, या आज की कॉल</translation>
    </message>
    <message>
        <source>Nobody has agreed to come yet. Y notes it.</source>
        <translation>अभी कोई आने को राज़ी नहीं हुआ। Y से दर्ज करें।</translation>
    </message>
    <message>
        <source>Nobody needs a call today.</source>
        <translation>आज किसी को फ़ोन नहीं करना है।</translation>
    </message>
    <message>
        <source>Only the calls of today (A)</source>
        <translation>केवल आज की कॉल (A)</translation>
    </message>
    <message>
        <source>Show all (A)</source>
        <translation>सभी दिखाएँ (A)</translation>
    </message>
    <message>
        <source>Show who waits</source>
        <translation>प्रतीक्षा वाले दिखाएँ</translation>
    </message>
    <message>
        <source>The calls of today are done.</source>
        <translation>आज की कॉल पूरी हो गईं।</translation>
    </message>
    <message>
        <source>Waiting for another day: {number}</source>
        <translation>किसी और दिन की प्रतीक्षा में: {number}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Who to call today</source>
        <translation>आज किसे फ़ोन करना है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>{called} of {total} done today</source>
        <translation>आज {total} में से {called} हो गईं</translation>
    </message>
</context>
<context>
    <name>_Bubble</name>
    <message>
        <source>Gets nothing: {values} is not known. Give the place a fallback, as {example}.</source>
        <translation>इन्हें कुछ नहीं मिलेगा: {values} पता नहीं है। भरने की जगह को विकल्प दें, जैसे {example}।</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>{name} को</translation>
    </message>
    <message>
        <source>{parts} SMS · </source>
        <translation>{parts} SMS · </translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>How it is compared</source>
        <translation>तुलना कैसे हो</translation>
    </message>
    <message>
        <source>Remove this detail</source>
        <translation>यह बारीकी हटाएँ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>क्या देखा जाए</translation>
    </message>
    <message>
        <source>where</source>
        <translation>जहाँ</translation>
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
    <name>_Line</name>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>फिर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use version {number} again</source>
        <translation>संस्करण {number} फिर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>{name} ने स्वीकृत किया</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>प्रोग्राम के साथ आया</translation>
    </message>
</context>
<context>
    <name>_TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>रद्द करें: {title}</translation>
    </message>
</context>
</TS>
