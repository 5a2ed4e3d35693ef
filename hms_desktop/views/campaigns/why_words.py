"""Why somebody got a message or not, in sentences: the headline, what happened, and a line for each check."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.message.resolving import Said
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.variables import variables
from hms_desktop.views.campaigns.words import (
    channel_word,
    purpose_word,
    reason_words,
    state_word,
    variable_word,
)
from hms_desktop.views.kit.i18n import Phrases, format_number, format_when
from hms_desktop.views.speech import say_code

translate = QCoreApplication.translate
_TITLES: dict[str, Any] = {
    "campaign": QT_TRANSLATE_NOOP("Why", "Campaign"),
    "segment": QT_TRANSLATE_NOOP("Why", "Segment"),
    "variant": QT_TRANSLATE_NOOP("Why", "What is tried"),
    "channel": QT_TRANSLATE_NOOP("Why", "Channel"),
    "register": QT_TRANSLATE_NOOP("Why", "Register"),
    "here": QT_TRANSLATE_NOOP("Why", "Alive and here"),
    "consent": QT_TRANSLATE_NOOP("Why", "Consent"),
    "address": QT_TRANSLATE_NOOP("Why", "Number or address"),
    "suppressed": QT_TRANSLATE_NOOP("Why", "Refused addresses"),
    "private": QT_TRANSLATE_NOOP("Why", "Words of illness"),
    "values": QT_TRANSLATE_NOOP("Why", "Values of the text"),
    "registered": QT_TRANSLATE_NOOP("Why", "Registered text"),
    "visit": QT_TRANSLATE_NOOP("Why", "Booked or come"),
    "contacted": QT_TRANSLATE_NOOP("Why", "Contacted today"),
    "words": QT_TRANSLATE_NOOP("Why", "Same words"),
    "time": QT_TRANSLATE_NOOP("Why", "Hours"),
    "shared": QT_TRANSLATE_NOOP("Why", "Shared phone"),
    "budget": QT_TRANSLATE_NOOP("Why", "Enough messages"),
}
_SAY = Phrases(
    "Why",
    {
        "campaign-passes": QT_TRANSLATE_NOOP("Why", "It is sending."),
        "campaign-draft": QT_TRANSLATE_NOOP("Why", "It has not been launched."),
        "campaign-held": QT_TRANSLATE_NOOP(
            "Why", "Nothing leaves before {until}; until then the launch can be taken back."
        ),
        "campaign-first-few": QT_TRANSLATE_NOOP("Why", "The first {first} are watched before the others leave."),
        "campaign-paused": QT_TRANSLATE_NOOP("Why", "It is paused."),
        "campaign-braked": QT_TRANSLATE_NOOP("Why", "It stopped by itself: {why}"),
        "campaign-stopped": QT_TRANSLATE_NOOP("Why", "It was stopped for good."),
        "campaign-finished": QT_TRANSLATE_NOOP("Why", "It is finished; nothing of it waits any more."),
        "segment-launched-in": QT_TRANSLATE_NOOP("Why", "Was taken in from “{segment}”, and is in it now."),
        "segment-launched-out": QT_TRANSLATE_NOOP("Why", "Was taken in from “{segment}”, but is not in it any more."),
        "segment-passes": QT_TRANSLATE_NOOP("Why", "Is in “{segment}” now."),
        "segment-not-in-segment": QT_TRANSLATE_NOOP("Why", "Is not in “{segment}” now."),
        "segment-missed-in": QT_TRANSLATE_NOOP("Why", "Was not in “{segment}” at the launch; is in it now."),
        "segment-missed-out": QT_TRANSLATE_NOOP("Why", "Was not in “{segment}” at the launch, and is not in it now."),
        "segment-unknown": QT_TRANSLATE_NOOP("Why", "The rule of “{segment}” can't be followed any more."),
        "variant-passes": QT_TRANSLATE_NOOP("Why", "Gets the text “{arm}”."),
        "variant-none": QT_TRANSLATE_NOOP("Why", "Has no part in what is tried."),
        "variant-held-out": QT_TRANSLATE_NOOP("Why", "Is held back, to see whether writing helps at all."),
        "variant-unasked": QT_TRANSLATE_NOOP("Why", "Nothing is tried in this campaign."),
        "channel-passes": QT_TRANSLATE_NOOP("Why", "{channel} is set up on this computer."),
        "channel-no-provider": QT_TRANSLATE_NOOP("Why", "{channel} is not set up on this computer; see Settings."),
        "register-passes": QT_TRANSLATE_NOOP("Why", "Is on the register."),
        "here-passes": QT_TRANSLATE_NOOP("Why", "Lives, and has not moved away."),
        "consent-passes": QT_TRANSLATE_NOOP("Why", "Has allowed it on {when} ({purpose}, {channel})."),
        "consent-no-consent": QT_TRANSLATE_NOOP(
            "Why", "Has never been asked, or never answered ({purpose}, {channel})."
        ),
        "consent-consent-withdrawn": QT_TRANSLATE_NOOP("Why", "Has said no on {when} ({purpose}, {channel})."),
        "address-passes": QT_TRANSLATE_NOOP("Why", "It goes to {address}."),
        "suppressed-passes": QT_TRANSLATE_NOOP("Why", "No provider refuses this number or address."),
        "suppressed-opted-out": QT_TRANSLATE_NOOP("Why", "Asked the provider for no more messages, on {when}."),
        "suppressed-bad-number": QT_TRANSLATE_NOOP("Why", "The provider says since {when} that it is not in use."),
        "private-passes": QT_TRANSLATE_NOOP("Why", "The text tells an illness, and nobody else has this phone."),
        "private-stops": QT_TRANSLATE_NOOP("Why", "The text tells an illness, and others have this phone too."),
        "private-unasked": QT_TRANSLATE_NOOP("Why", "The text tells no illness."),
        "values-passes": QT_TRANSLATE_NOOP("Why", "Everything that the text needs is recorded."),
        "values-missing-value": QT_TRANSLATE_NOOP("Why", "Not recorded: {missing}."),
        "values-unasked": QT_TRANSLATE_NOOP("Why", "The text needs nothing from the record."),
        "registered-passes": QT_TRANSLATE_NOOP("Why", "It is the text that the operators registered (DLT)."),
        "registered-unasked": QT_TRANSLATE_NOOP("Why", "No registered text (DLT) belongs to it."),
        "visit-passes": QT_TRANSLATE_NOOP("Why", "Has no appointment ahead and has not come since the launch."),
        "visit-already-visited": QT_TRANSLATE_NOOP("Why", "Has come on {visited}."),
        "visit-unasked": QT_TRANSLATE_NOOP("Why", "The campaign does not ask for a visit."),
        "contacted-passes": QT_TRANSLATE_NOOP("Why", "Nobody spoke to them or wrote about the same today."),
        "contacted-spoken": QT_TRANSLATE_NOOP("Why", "Somebody spoke to them on the phone today."),
        "contacted-written": QT_TRANSLATE_NOOP("Why", "Another campaign wrote to them about the same today."),
        "contacted-unasked": QT_TRANSLATE_NOOP("Why", "Messages of this kind leave also on such a day."),
        "words-passes": QT_TRANSLATE_NOOP("Why", "The same words did not go to this phone for somebody else."),
        "words-unasked": QT_TRANSLATE_NOOP("Why", "There is no text or no address to look at."),
        "time-passes": QT_TRANSLATE_NOOP("Why", "It may leave at this hour, and it is not too late."),
        "time-quiet-hours": QT_TRANSLATE_NOOP("Why", "Waits for the hours for messages, until {until}."),
        "time-late": QT_TRANSLATE_NOOP(
            "Why", "Was meant for {meant} and is late; waits for the next hours, until {until}."
        ),
        "time-too-late": QT_TRANSLATE_NOOP("Why", "Was meant for {meant}; this campaign leaves out what is late."),
        "shared-passes": QT_TRANSLATE_NOOP("Why", "Nothing went to this phone in the last {minutes} minutes."),
        "shared-shared-phone": QT_TRANSLATE_NOOP("Why", "Something went to this phone just now; waits until {until}."),
        "shared-unasked": QT_TRANSLATE_NOOP("Why", "There is no address to look at."),
        "budget-passes": QT_TRANSLATE_NOOP("Why", "{number} of {most} messages in {days} days."),
        "budget-waits": QT_TRANSLATE_NOOP("Why", "{number} of {most} messages in {days} days; waits until {until}."),
        "budget-stops": QT_TRANSLATE_NOOP("Why", "{number} of {most} messages in {days} days: no more for now."),
        "budget-unasked": QT_TRANSLATE_NOOP("Why", "Messages of care leave however many there were."),
        "suppressed-unasked": QT_TRANSLATE_NOOP("Why", "There is no address to look at."),
    },
)
_SAID: dict[str, Any] = {
    Said.ARRIVED: QT_TRANSLATE_NOOP("Why", "Somebody said that it arrived"),
    Said.AGAIN: QT_TRANSLATE_NOOP("Why", "Somebody had it sent again"),
    Said.LEAVE: QT_TRANSLATE_NOOP("Why", "Somebody left it as it is"),
    Said.TAKEN_BACK: QT_TRANSLATE_NOOP("Why", "That was taken back"),
}


def check_title(name: str) -> str:
    """What a check is about."""
    return translate("Why", _TITLES.get(name, name))


def check_words(check: Any) -> str:
    """A check in one sentence, with the value that was read."""
    code = f"{check.name}-{_code(check)}"
    own = {"here", "register", "words", "address", "registered", "visit", "time"}
    if check.reason and check.name in own and not _SAY.knows(code):
        return reason_words(check.reason) + "."
    return _SAY.say(code, **_filled(check))


def headline(why: Any) -> str:
    """The answer in one sentence."""
    if why.messages:
        last = why.messages[-1]
        when = format_when(last.state_at)
        if last.state == State.SUPPRESSED:
            return translate("Why", "Was left out on {when}: {reason}.").format(
                when=when, reason=reason_words(last.reason)
            )
        if last.state == State.QUEUED:
            wait = reason_words(last.reason)
            return translate("Why", "It has not left yet.") + (f" {wait}." if wait else "")
        told = translate("Why", "{state}, {when}.").format(state=state_word(last.state), when=when)
        return told + (f" {reason_words(last.reason)}." if last.reason else "")
    if why.entries:
        return entry_words(why.entries[-1])
    if why.tasks:
        return translate("Why", "Got no message; it was left to a person.")
    if why.launched_at is None:
        return translate("Why", "The campaign has not been launched, so nobody has got anything.")
    return translate("Why", "Got nothing: was not in the segment at the launch, {when}.").format(
        when=format_when(why.launched_at)
    )


def message_words(one: Any) -> str:
    """One row of the ledger."""
    told = [
        translate("Why", "Step {step}, {channel}").format(step=one.step, channel=channel_word(one.channel)),
        state_word(one.state), reason_words(one.reason), format_when(one.state_at),
    ]  # fmt: skip
    if one.attempts:
        told.append(translate("Why", "tried %n more times", "", one.attempts))
    return " · ".join(part for part in told if part)


def event_words(one: Any) -> str:
    """One thing that was heard or said of a message; a provider's own word stays as it is."""
    said = translate("Why", _SAID[one.state]) if one.state in _SAID else state_word(one.state)
    return f"{format_when(one.at)}   {said}"


def entry_words(one: Any) -> str:
    """Where somebody stands in a campaign of steps."""
    if one.state == "left":
        return translate("Why", "Left the campaign before step {step}: {reason}.").format(
            step=one.step, reason=reason_words(one.reason)
        )
    if one.state == "done":
        return translate("Why", "Went through the campaign to its end.")
    return translate("Why", "Is on the way; step {step} comes on {when}.").format(
        step=one.step, when=format_when(one.due_at)
    )


def _code(check: Any) -> str:
    """Which sentence of a check fits."""
    values: Mapping[str, Any] = check.values
    reason = check.reason
    if check.name == "campaign" and reason:
        return str(reason).removeprefix("campaign-")
    if check.name == "segment":
        return _segment(check)
    if check.name == "variant" and check.verdict == "passes" and values["arm"] is None:
        return "none"
    if check.name == "suppressed" and reason:
        return str(values["why"])
    if check.name == "contacted" and reason:
        return "spoken" if values["spoken"] else "written"
    if check.name in ("budget", "private"):
        return str(check.verdict)
    return str(reason or check.verdict)


def _segment(check: Any) -> str:
    values = check.values
    if values["taken_in"]:
        return "launched-in" if values["now"] else "launched-out"
    if values["now"] is None:
        return "unknown"
    if values["launched"] is None:
        return str(check.reason or check.verdict)
    return "missed-in" if values["now"] else "missed-out"


def _filled(check: Any) -> dict[str, str]:
    """The values of a sentence as they are shown."""
    values = check.values
    told = {
        name: format_number(values[name])
        for name in ("number", "most", "days", "minutes", "first")
        if values.get(name) is not None
    }
    told |= {name: str(values[name]) for name in ("segment", "arm", "address") if values.get(name) is not None}
    moments = {"until": check.until, "when": values.get("at") or values.get("since"), "visited": values.get("visited"), "meant": values.get("meant_at")}  # fmt: skip
    told |= {name: format_when(at) for name, at in moments.items() if at}
    if "channel" in values:
        told["channel"] = channel_word(values["channel"])
    if "purpose" in values:
        told["purpose"] = purpose_word(values["purpose"])
    if values.get("missing"):
        told["missing"] = ", ".join(variable_word(variables()[one]) for one in values["missing"])
    if check.name == "campaign" and values.get("why"):
        told["why"] = say_code(values["why"])
    return told
