<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMS Desktop {version}, under the Apache licence 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, without patient data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllergyCard</name>
    <message>
        <source>Add an allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded. Ask before giving medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete… (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move… (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the video visit (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes, {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDeeds</name>
    <message>
        <source>Appointment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: {name}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the visit of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {name}, now {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name} did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the video visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {name} completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentForms</name>
    <message>
        <source>0 when nothing was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient asked for another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an appointment, or book one with N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment is booked for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments yet. N books one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>Any clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointment booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment is booked for today. Press A to book one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments yet. Press A to book one.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic backup failed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup by itself every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is encrypted with the clinic&apos;s key and proved by opening it. Old ones go by their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens now: {count} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder, as on a USB drive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds {count} patients. What was entered since then is not in it. The present data are set aside in the clinic&apos;s folder, not deleted. The clinic closes and opens again, and everybody signs in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} was made and proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; a copy elsewhere survives a broken computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>12/3/1965 or 45</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother and child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like this yet. People who look alike appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Enter puts {name} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: N books here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Checking {n} rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new · {updated} to update · {same} unchanged · {bad} can&apos;t be taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>CSV, XLSX, XLS or ODS. The first rows hold the column names. Nothing is written before you have seen a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a patient list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can do everything. Change who is one under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic numbers begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that were given stay as they are; new ones begin with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {header} is kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import patients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, or change person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Open this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this record: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionCard</name>
    <message>
        <source>Active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition or ICD-10 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last action did not finish. This is a fault of the program, not yours. What you typed is kept and you can go on working. To help us mend it, copy the report and send it to your administrator. It holds no patient data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedForm</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to us by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House and street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In local script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change the status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records merged into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryKeys</name>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between day and week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen appointment: arrows, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the video visit</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Choose an appointment with the arrow keys or the mouse. On a free place N or Enter books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is right. This computer has no keyring, so the data opens with a passphrase at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer is encrypted. Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 14 groups from the recovery sheet of this clinic. Capitals and hyphens don&apos;t matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored what you had typed at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the whole register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {records} records: {found} new pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge… (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two records look like one person, they wait here for somebody who knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count} · likeness {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are different people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Opening the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patients are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyPanel</name>
    <message>
        <source>Add a relative (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Press R to add a mother, a child, a spouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ABHA address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABHA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age and sex in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age was told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayushman Vay Vandana card (70 and over)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayushman card (PM-JAY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGHS card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camps attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: ICD-10 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent in force (channel:purpose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESIC insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s or husband&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household: Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household: Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the birth date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier: Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy: Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy: High-risk reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy: Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCH number (mother and child)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ration card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State scheme card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-Shram card</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the patients you have in a file, or begin with an empty register and add people as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Nobody is that old. Type an age up to 120, or a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is before 1900. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is in the future. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many digits after the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date as day/month/year, such as 12/3/1965.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, such as 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount in rupees, such as 1,500 or 1500.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>4 to 8 digits, or 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters, as SHC in SHC-000123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic numbers begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a demo clinic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, as meera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so the data opens with a passphrase at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes two minutes. Everything is kept encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeTimes</name>
    <message>
        <source>Free on {day}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free that day. Next, on {day}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {time}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Add a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how we may send messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit: it was due on {due_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: has not come for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit for {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up for {line}, every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has health records your role can&apos;t see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-risk pregnancy: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is expected on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is expected today at {time}. Check in on arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here and waits since {time}. Complete the visit afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be registered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the patient has died. No message is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the patient has moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, due {due_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asthma and breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epilepsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kidneys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thyroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {numbers} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong. Read what to do below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are unharmed. There is some advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Appointment booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to the camp {camp}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose given: {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health record, not shown to your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred at the camp {camp}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at a camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, appointments, messages and values appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would recommend: {number} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} did not arrive in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} taken back before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}: not known whether it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdPicker</name>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with: name or phone of somebody registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not registered yet. Save this patient first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. What was done stays. Import again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fasting glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose two hours after a meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-upper-arm circumference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower pressure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other record (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge these two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves along: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Make two again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records of {name} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed or added since stays with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged, and taken back on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a booked appointment can be moved.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My PIN or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN or password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientEditor</name>
    <message>
        <source>Name, phone or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientHeader</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not come for a visit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>household {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start of the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in today&apos;s appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person signs in with a name and a PIN of their own, so that the audit trail says who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give access back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. What they did keeps their name. You can give it back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>4 to 8 digits, or 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number (doctors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, as meera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Remove {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ABHA address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABHA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages are far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another merge was done after it. Take the newest back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked or answered lately, but has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born in the same month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes about when expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth differs in one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth with day and month swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different ABHA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback given in the last year: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has come on time for half a year or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not come for long and shows no sign of coming again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one record has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered, but has not come for a visit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said it in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said it on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same ABHA or clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same parent, spouse or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone, and both call it their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone, as families share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept record keeps its number; the other stays findable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merged record was changed since; it can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has died; there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has moved away; there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient wants no messages; there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was merged into another since. Take that merge back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is known yet for a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {delivered} messages read or answered in the last half year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days since the last visit; one is expected every {interval} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} visits kept and {missed} missed in the last year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortalTab</name>
    <message>
        <source>Your role can&apos;t merge records. Ask a manager or a care coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role can&apos;t register patients. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message numerus="yes">
        <source>%n chosen. Say how the answer was given, then allow or withdraw.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more fields to record what the patient says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they like to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we may send, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 6 in the evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesSection</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for everybody who works at this computer, and take effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the background work is done, then change the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PregnancyCard</name>
    <message>
        <source>Add a pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is high-risk, if it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} on {day}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and camps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, this code opens your backups on another one. Without it nobody can, not even we. Print it and keep it in a locked place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the sheet in your hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the three missing groups from the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryReminder</name>
    <message>
        <source>Recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet of this clinic has not been checked yet. Without it a broken computer is a loss.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the sheet is in somebody&apos;s hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks or is lost, the code on the recovery sheet opens your backups on another one. Without it nobody can. Keep it printed, in a locked place, not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it you, {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet: print the sheet and type three groups back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing it is noted in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is right. Keep it in a locked place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the sheet can read everything, so type your PIN or password first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the data and the backups of this clinic on another computer. Who has it can read everything: keep it in a locked place, not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: start HMS Desktop beside the data folder or a backup, choose “Use the recovery code”, and type the groups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>12/3/1965, 1965 or 45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABHA address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABHA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth or age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House and street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in local script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next field · Ctrl+Enter: save · Alt+D: people who look alike · Esc: back, your words are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeForm</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live in one household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or phone of the relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the patient&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added to the family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that may be one person: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows, mend them there, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done stays. Import the same file again to go on.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. A stopped import goes on later where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreList</name>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on {day}. It describes the past; it is never a reason to refuse care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {points} points, counts {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTile</name>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the video link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is on its way to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: {detail}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a phone number.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same father, mother or husband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>That can&apos;t be done with this appointment now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of the video visit is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this appointment has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a video visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name and type your PIN or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo clinic. The PIN of everybody is {pin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bring the patients from the clinic&apos;s own list, a CSV or Excel file, with Import. Or register the first one by hand: a name is enough to begin. Afterwards Ctrl+K finds everybody by name, phone or village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import patients from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients you open are listed here. Find one with Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records that may be one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records that may be one person. Press D to review them.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show list: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Background work: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes wait to be synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tasks at work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Check in (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the chosen appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked for today. Find a patient with Ctrl+K and press A to book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected} expected · {waiting} waiting · {all} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W changes between day and week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The clinic could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be undone: it was changed since. Open it and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCame</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this one: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is somebody else</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
