"""The kit every screen is made of. One look, one behaviour, keyboard and screen reader included.

A map, with one use of each. Import from the module, as `from hms_desktop.views.kit.cards import Card`.

    theme     theme().colour("danger"), theme().space.m, set_property(label, "role", "title"), follow_theme(self, self.draw)
              style-sheet words: label role = title heading strong figure muted small error; button kind = primary danger link
    icons     set_icon(button, "search")                            follows the theme; names are the files in resources/icons
    i18n      rupees(paise)  format_date(day)  format_when(ms)  ago(ms, now_ms)  Phrases("Portal", {...}).say(code, **params)
    columns   Column("name", self.tr("Name"), lambda person: person.name, width=220, sortable=True)
    table     model = PagedTableModel(columns, source, parent=self)
    table_view  table = TableView(model, self.tr("Patients")); table.set_empty(sentence, action_text, slot)
              table.activated_id.connect(self.open_patient); table.sort_requested.connect(source.sort); model.refresh()
              Source answers later, on the UI thread: count(done), page(index, size, done(list of records), failed)
              ListModel(columns, records) for a few hundred rows
    forms     form = Form([Group(self.tr("Who"), [Field("name", self.tr("Name"), required=True), ...])], 2, today=today)
              form.values(), form.set_values({...}), form.show_errors({"phone": sentence}), form.submitted.connect(self.save)
    drafts    DraftKeeper(form, "patient:new", load=…, save=…, forget=…, now_ms=…)  restores what was typed, with a notice
    messages  strip.say(self.tr("Saved."), "success", action=(self.tr("Undo"), undo))
              confirm(self, question, detail, confirm_label, danger=True) -> bool    only for loss or consent
              CrashCard(report_of(error, versions), self).open()
    cards     Card(title), StatTile(label, value, hint), Badge(text, "warning"), Text(words, "muted"), FlowLayout(parent)
              EmptyState("users", title, sentence, action_text, slot), Section(title, content), button(text, "primary", "check")
    timeline  timeline = Timeline(self.tr("History")); timeline.set_entries([Entry(id, ms, "visit", title, detail)], now_ms)
              timeline.more_wanted.connect(load_older); timeline.append(entries); timeline.activated_id.connect(...)
    charts    chart = bar_chart(title, description); chart.show_data(labels, [Series(name, values)])  also
              stacked_bars, line_chart, funnel; pyqtgraph is imported at the first call
    palette   CommandPalette(window, actions).open()                                                  Ctrl+Shift+P
    shortcuts ShortcutSheet(window, {self.tr("Patients"): actions}).open()                                      F1
    undo      stack = UndoStack(runner, strip, parent); stack.push(self.tr("Cancel visit"), undo, redo)  run as write jobs
    a11y      assert nameless(widget) == []                                                   in the test of every view
"""
