"""Run by Alembic: migrate the connection it is handed, in that connection's transaction."""

from alembic import context

from hms_desktop.domain.model import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
