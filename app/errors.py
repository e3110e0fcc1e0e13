"""Errors that are meant for the user."""

from __future__ import annotations


class AppError(Exception):
    """Something the user can be told: a message id of resources/interface and its arguments.

    Attributes:
        id: key of a message in resources/interface/<language>/.
        arguments: what the message names; short texts and numbers only.
    """

    def __init__(self, id: str, **arguments: str | int) -> None:
        super().__init__(id, arguments)
        self.id = id
        self.arguments = arguments
