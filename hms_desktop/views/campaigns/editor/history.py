"""Undo and redo of what is done to a drawing that is not kept yet."""

from __future__ import annotations

from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.kit.past import Past

History = Past[Sketch]
