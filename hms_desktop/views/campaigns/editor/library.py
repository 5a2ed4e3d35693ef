"""The texts that may be chosen: out of the library, by channel and purpose, one for each message."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.views.campaigns.templates.words import language_word

PREFERRED = "en"


class Library:
    """Looks texts up in what `services.templates.library()` gave."""

    def __init__(self, messages: Iterable[Any]) -> None:
        self._messages = tuple(messages)
        self._by_id = {words.id: (one, words) for one in self._messages for words in one.words.values()}
        self.names: dict[UUID, str] = {key: one.name for key, (one, _) in self._by_id.items()}

    def texts(self, channel: str, purpose: str) -> list[tuple[str, UUID]]:
        """(name, id) of each message that is there for a channel and purpose; English where it is there in English."""
        of_purpose = (one for one in self._messages if one.purpose == purpose)
        return sorted((one.name, words.id) for one in of_purpose if (words := _words_for(one, channel)) is not None)

    def words(self, template: UUID | None) -> Any:
        """Everything known of a text; None when it is not in the library."""
        found = self._by_id.get(template) if template is not None else None
        return None if found is None else found[1]

    def sibling(self, template: UUID | None, channel: str, purpose: str) -> UUID | None:
        """The same message for another channel; else the only one there is; else None."""
        if template in self._by_id and (words := _words_for(self._by_id[template][0], channel)) is not None:
            return UUID(str(words.id))
        offered = self.texts(channel, purpose)
        return offered[0][1] if len(offered) == 1 else None

    def languages(self, template: UUID | None) -> list[str]:
        """In which other languages a text is there for the same channel."""
        if template not in self._by_id:
            return []
        message, own = self._by_id[template]
        return [
            language_word(language)
            for channel, language in message.words
            if channel == own.channel and language != own.language
        ]

    def fits(self, step: Step, purpose: str) -> bool:
        """Whether every text of a step is in the library, for its channel and the purpose; those not chosen yet do."""
        if step.kind is not StepKind.MESSAGE:
            return True
        chosen = [(step.channel, step.template_id), *((way.channel, way.template_id) for way in step.fallbacks)]
        return all(self._fits(channel, template, purpose) for channel, template in chosen if template is not None)

    def lacks(self, step: Step) -> bool:
        """Whether a text that was chosen for a step is not in the library any more."""
        chosen = (step.template_id, *(way.template_id for way in step.fallbacks))
        return any(one is not None and one not in self._by_id for one in chosen)

    def _fits(self, channel: str | None, template: UUID, purpose: str) -> bool:
        words = self.words(template)
        return words is not None and (words.channel, words.purpose) == (channel, purpose)


def _words_for(message: Any, channel: str) -> Any:
    own = {language: words for (where, language), words in message.words.items() if where == channel}
    return own.get(PREFERRED) or next(iter(own.values()), None)
