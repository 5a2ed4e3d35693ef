"""The diary, shared by the tabs: a day or a week of appointments, and one patient's.

DiaryPage(context)           day and week, with the chosen appointment beside it
AppointmentPanel(context)    one patient's appointments: `show_patient(id, name)`, `book()`, `check_in_today()`
BookForm, MoveForm           where and when, with the next free times
Side                         the chosen appointment, what can be done with it, and the forms for that
grid                         which card stands in which cell; no Qt
"""
