"""The providers' own descriptions of their interfaces, as an independent judge of what would be sent."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from openapi_core import OpenAPI
from openapi_core.contrib.requests import RequestsOpenAPIRequest
from requests import PreparedRequest, Request, Session


@cache
def description(file: Path) -> tuple[OpenAPI, dict[str, Any]]:
    """The description, to be asked and to be read."""
    return OpenAPI.from_file_path(str(file)), json.loads(file.read_text(encoding="utf-8"))


def prepared(request: Request) -> PreparedRequest:
    """As it would leave, with the headers of the program's session."""
    session = Session()
    session.headers["User-Agent"] = "HMS-Desktop/0.1.0"
    return session.prepare_request(request)


def check(file: Path, request: Request) -> None:
    """Raises the judge's error; also when a form field is sent that the description does not know."""
    judge, content = description(file)
    whole = prepared(request)
    judge.validate_request(RequestsOpenAPIRequest(whole))
    if isinstance(request.data, dict):
        assert set(request.data) <= _form_fields(content, whole), sorted(
            set(request.data) - _form_fields(content, whole)
        )
    asked = dict(parse_qsl(urlsplit(str(whole.url)).query))
    assert set(asked) <= _parameters(content, whole), asked


def _operation(content: dict[str, Any], whole: PreparedRequest) -> dict[str, Any]:
    path = urlsplit(str(whole.url)).path.strip("/").split("/")
    for told, methods in content["paths"].items():
        parts = told.strip("/").split("/")
        same = len(parts) == len(path) and all(_fits(one, real) for one, real in zip(parts, path, strict=True))
        if same and whole.method.lower() in methods:
            return methods[whole.method.lower()]
    raise AssertionError(f"no such operation: {whole.method} {whole.url}")


def _fits(told: str, real: str) -> bool:
    before, brace, after = told.partition("{")
    return told == real if not brace else real.startswith(before) and real.endswith(after.partition("}")[2])


def _form_fields(content: dict[str, Any], whole: PreparedRequest) -> set[str]:
    form = _operation(content, whole)["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    return set(_followed(content, form)["properties"])


def _parameters(content: dict[str, Any], whole: PreparedRequest) -> set[str]:
    listed = (_followed(content, one) for one in _operation(content, whole).get("parameters", []))
    return {one["name"] for one in listed if one["in"] == "query"}


def _followed(content: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    for step in told.get("$ref", "").split("/")[1:]:
        content = content[step]
    return content if "$ref" in told else told
