from uuid import UUID

from PySide6.QtCore import QObject

from hms_desktop.work.events import Bus, Changed

A, B = UUID(int=1), UUID(int=2)


def test_a_subscriber_hears_only_its_kinds(qtbot):
    bus, owner, heard = Bus(), QObject(), []
    bus.subscribe(owner, ["patient", "visit"], heard.append)
    bus.publish(Changed.of("campaign"))
    bus.publish(Changed.of("patient", ids=[A]))
    assert heard == [Changed(frozenset({"patient"}), frozenset({A}))]


def test_a_subscription_dies_with_its_owner(qtbot):
    bus, owner, heard = Bus(), QObject(), []
    bus.subscribe(owner, ["patient"], heard.append)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    bus.publish(Changed.of("patient"))
    assert heard == []


def test_a_row_may_be_touched_when_named_or_when_none_are_named():
    assert Changed.of("patient").may_touch(A)
    assert Changed.of("patient", ids=[A]).may_touch(A)
    assert not Changed.of("patient", ids=[A]).may_touch(B)
