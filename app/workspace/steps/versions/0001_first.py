"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "meta",
        sa.Column("key", sa.String(40), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "letter",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("indexed", sa.Integer, nullable=False),
        sa.Column("type", sa.String(8), nullable=False),
        sa.Column("addressee", sa.String(3), nullable=False),
        sa.Column("date", sa.Date),
        sa.Column("reference", sa.String(40)),
        sa.Column("status", sa.String(12), nullable=False),
        sa.Column("archived", sa.Boolean, nullable=False),
        sa.Column("languages", sa.String(120), nullable=False),
        sa.Column("mandates", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("response_due", sa.Date),
        sa.Column("publication_due", sa.Date),
        sa.Column("sent_on", sa.Date),
        sa.Column("answered_on", sa.Date),
        sa.Column("copy_of", sa.String(36)),
        sa.Column("copy_kind", sa.String(12)),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Column("changed_by", sa.String(80), nullable=False),
    )
    op.create_index(
        "letter_unindexed",
        "letter",
        ["id"],
        sqlite_where=sa.text("revision <> indexed"),
        postgresql_where=sa.text("revision <> indexed"),
    )
    op.create_index("letter_changed", "letter", ["archived", "changed_at"])
    op.create_index("letter_reference", "letter", ["reference"])
    op.create_table(
        "revision",
        sa.Column("letter_id", sa.String(36), sa.ForeignKey("letter.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("begun_at", sa.DateTime, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("action", sa.String(12), nullable=False),
        sa.Column("label", sa.String(80), nullable=False),
        sa.Column("burst", sa.String(36)),
        sa.Column("token", sa.String(36), nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "version",
        sa.Column("letter_id", sa.String(36), sa.ForeignKey("letter.id"), primary_key=True),
        sa.Column("name", sa.String(200), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
    )
    op.create_table(
        "letter_mandate",
        sa.Column("letter_id", sa.String(36), sa.ForeignKey("letter.id"), primary_key=True),
        sa.Column("mandate", sa.String(60), primary_key=True),
    )
    op.create_index("letter_mandate_mandate", "letter_mandate", ["mandate", "letter_id"])
    op.create_table(
        "letter_use",
        sa.Column("letter_id", sa.String(36), sa.ForeignKey("letter.id"), primary_key=True),
        sa.Column("kind", sa.String(12), primary_key=True),
        sa.Column("key", sa.String(120), primary_key=True),
        sa.Column("revision", sa.Integer),
    )
    op.create_index("letter_use_key", "letter_use", ["kind", "key", "letter_id"])
    op.create_table(
        "presence",
        sa.Column("letter_id", sa.String(36), sa.ForeignKey("letter.id"), primary_key=True),
        sa.Column("seat", sa.String(36), primary_key=True),
        sa.Column("who", sa.String(80), nullable=False),
        sa.Column("since", sa.DateTime, nullable=False),
        sa.Column("seen", sa.DateTime, nullable=False),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("subject", sa.String(12), nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("what", sa.String(20), nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        sa.Column("reason", sa.Text),
    )
    op.create_index("event_subject", "event", ["subject", "key"])
    op.create_table(
        "counter",
        sa.Column("addressee", sa.String(3), primary_key=True),
        sa.Column("year", sa.Integer, primary_key=True),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
    )
    op.create_table(
        "number",
        sa.Column("addressee", sa.String(3), primary_key=True),
        sa.Column("year", sa.Integer, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("type", sa.String(8), nullable=False),
        sa.Column("status", sa.String(12), nullable=False),
        sa.Column("origin", sa.String(12), nullable=False),
        sa.Column("letter_id", sa.String(36)),
        sa.Column("date", sa.Date),
        sa.Column("reason", sa.Text),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
    )
    op.create_index(
        "number_letter",
        "number",
        ["letter_id"],
        unique=True,
        sqlite_where=sa.text("letter_id IS NOT NULL AND status <> 'void'"),
        postgresql_where=sa.text("letter_id IS NOT NULL AND status <> 'void'"),
    )
    op.create_table(
        "entry",
        sa.Column("file", sa.String(120), primary_key=True),
        sa.Column("part", sa.String(200), primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("record", sa.Text),
        sa.Column("over", sa.String(64)),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
    )
    op.create_table(
        "entry_revision",
        sa.Column("file", sa.String(120), primary_key=True),
        sa.Column("part", sa.String(200), primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("record", sa.Text),
        sa.Column("over", sa.String(64)),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
    )
