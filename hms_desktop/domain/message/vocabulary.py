"""The words everybody uses for where and why a patient is contacted: consents, templates, campaigns and the ledger."""

from __future__ import annotations

from types import MappingProxyType

WHATSAPP, SMS, EMAIL, VOICE = "whatsapp", "sms", "email", "voice"
CHANNELS = MappingProxyType({WHATSAPP: "WhatsApp", SMS: "SMS", EMAIL: "E-mail", VOICE: "Voice call"})

CLINICAL, REMINDER, FEEDBACK, PROMOTION = "clinical", "reminder", "feedback", "promotion"
DIRECT_PURPOSE = REMINDER  # what staff send to one patient concerns that patient's own appointment
PURPOSES = MappingProxyType(
    {
        CLINICAL: "Care and results",
        REMINDER: "Reminders",
        FEEDBACK: "Asking for feedback",
        PROMOTION: "Offers and camps",
    }
)
