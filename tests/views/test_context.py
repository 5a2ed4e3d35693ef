"""What is read is read for the person who asked, with their rights."""

import threading
from concurrent.futures import wait

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import NotAllowed
from hms_desktop.work.job import JobState


def test_what_was_asked_by_one_person_is_not_read_with_the_rights_of_another(screen):
    asked = []
    screen.clinic.act_as("receptionist")
    job = screen.context.read(asked.append, done=asked.append)
    screen.settle()
    assert (job.state, asked) == (JobState.CANCELLED, [])


def test_what_was_refused_because_another_person_came_is_not_told(screen):
    def ask(_services):
        screen.clinic.act_as("receptionist")
        raise NotAllowed("not-allowed")

    told = []
    job = screen.context.read(ask, failed=told.append)
    screen.settle()
    assert (job.state, told) == (JobState.CANCELLED, [])


def test_an_answer_that_comes_when_another_person_sits_there_is_not_shown(screen):
    shown = []
    job = screen.context.read(lambda _services: "hers", done=shown.append, failed=shown.append)
    wait([screen.runner._entries[job.id].future], timeout=5)
    screen.act_as("receptionist")
    screen.settle()
    assert (job.state, shown) == (JobState.DONE, [])
    screen.context.read(lambda _services: "theirs", done=shown.append)
    screen.settle()
    assert shown == ["theirs"]


def test_the_same_person_gets_the_answer_after_the_desk_was_locked(screen):
    shown, back = [], threading.Event()
    screen.context.read(lambda _services: back.wait(5), done=shown.append)
    same = Actor(screen.context.actor.staff_id, screen.context.actor.name, screen.context.actor.role)
    screen.clinic.desk.actor = same
    screen.context.become(same)
    back.set()
    screen.settle()
    assert shown == [True]


def test_what_the_desk_does_by_itself_goes_on_whoever_sits_there(screen):
    shown, back = [], threading.Event()
    screen.context.beside(lambda _services: back.wait(5), done=shown.append)
    screen.act_as("receptionist")
    back.set()
    screen.settle()
    assert shown == [True]
