"""What commands say to their user: in English."""

from __future__ import annotations

from app.messages import Messages

ENGLISH = "en"

_messages = Messages(ENGLISH)

say = _messages.say
error_lines = _messages.error
finding_message = _messages.finding
finding_line = _messages.finding_line
