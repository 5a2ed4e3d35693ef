"""The kit every screen is made of. One look, one behaviour, keyboard and screen reader included.

A map with one use of each. Import from the module, as `from hms_desktop.views.kit.cards import Card`.

theme       theme().colour("danger"), theme().space.m, theme().px(200), follow_theme(self, self.draw)
            set_property(label, "role", "title"): title heading strong figure muted small error; buttons have a "kind"
icons       set_icon(button, "search") follows the theme; the names are the files in resources/icons
i18n        rupees(paise), format_date(day), format_when(ms), ago(ms, now_ms), Phrases("Portal", {...}).say(code, **params)
columns     Column("name", self.tr("Name"), lambda person: person.name, width=220, sortable=True)
table       model = PagedTableModel(columns, source, parent=self); model.refresh(); model.refresh_rows(ids)
            a Source answers later on the UI thread: count(done, failed), page(index, size, done, failed)
            ListModel(columns, records) for a few hundred rows
table_view  table = TableView(model, self.tr("Patients")); table.set_empty(sentence, action_text, slot)
            table.activated_id.connect(self.open_patient); table.sort_requested.connect(self.sort)
            table.fold_when_narrow("number", "sex") columns that give way where there is no room
forms       form = Form([Group(self.tr("Who"), [Field("name", self.tr("Name"), required=True)])], 2, today=today)
            form.values(), form.set_values({...}), form.show_errors({"phone": sentence}), form.submitted.connect(save)
drafts      DraftKeeper(form, "patient:new", load=…, save=…, forget=…, now_ms=…) restores what was typed, with a notice
messages    strip.say(self.tr("Saved."), "success", action=(self.tr("Undo"), undo))
            confirm(self, question, detail, confirm_label, danger=True) -> bool, only for loss or consent
            CrashCard(report_of(error, versions), self).open()
text        Text(words, "muted"), button(text, "primary", "check"), icon_button(name, "more")
cards       Card(title), StatTile(label, value, hint), Badge(text, "warning"), Pill(text), Section(title, content)
            EmptyState("users", title, sentence, action_text, slot), FlowLayout(parent)
timeline    timeline.set_entries([Entry(id, ms, "visit", title, detail)], now_ms); timeline.append(older)
            timeline.more_wanted.connect(load_older); timeline.activated_id.connect(self.open)
charts      chart = bar_chart(title, description); chart.show_data(labels, [Series(name, values)])
            also lying_bars, stacked_bars, line_chart, funnel; pyqtgraph is imported at the first call
figure_card card = FigureCard(title, how_counted, bar_chart, row_title); card.show_data(labels, series); also as a table
matrix      Matrix(MatrixModel(told), name); model.set_values(names, square); matrix.opened.connect(open)
definition  definition_button(title, words) an icon, definition_link(question, words) a link that opens the answer
turns       Turns(self).start(steps) runs an iterator a step a turn, as a page of charts; charts.load() off the UI thread
two_panes   panes = TwoPanes(title, table, width); panes.add_pages(a, b); panes.show_page(b); panes.fill(tab)
menu_button more, menu = menu_button(self.tr("More")); deed(menu, self.tr("Duplicate"), self.duplicate, "copy")
palette     CommandPalette(window, actions).open() on Ctrl+Shift+P; shortcuts: ShortcutSheet(window, sections).open() on F1
undo        stack.push(self.tr("cancel visit"), undo, redo, message=self.tr("Visit cancelled.")), both run as write jobs
a11y        assert nameless(widget) == [] in the test of every view
"""
