"""The builder of rules: `outline` shows a rule as nested cards of rows and changes it, `leaf_editor` is the row that is open."""
