"""Holds what comes to the fake provider to a provider's official description; needs openapi-core, which is not shipped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import orjson
from openapi_core import OpenAPI
from openapi_core.contrib.requests import RequestsOpenAPIRequest
from openapi_core.exceptions import OpenAPIError
from openapi_core.templating.paths.exceptions import PathError
from requests import Request

from hms_desktop.channels.fake.languages import Asked


def judge_of(file: Path) -> Callable[[Asked], str | None]:
    """Says what is wrong with a request, None when nothing is, or when the description is not about its address.

    Raises OSError, ValueError, LookupError, TypeError for a file that is no description in JSON.
    """
    server = orjson.loads(file.read_bytes())["servers"][0]["url"].rstrip("/")
    description = OpenAPI.from_file_path(str(file))

    def judged(asked: Asked) -> str | None:
        if asked.path.startswith("/_fake"):
            return None
        whole = Request(asked.method, server + asked.target, headers=dict(asked.headers), data=asked.body).prepare()
        try:
            description.validate_request(RequestsOpenAPIRequest(whole))
        except PathError:
            return None
        except OpenAPIError as error:
            return f"{asked.method} {asked.path}: {error}"
        return None

    return judged
