import io
import sys

import pytest

from generator import progress
from generator.progress import watched


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_is_shown_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(watched(range(3), "reading", 3)) == [0, 1, 2]
    assert capsys.readouterr() == ("", "")


def test_a_long_work_says_what_is_done_and_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr(progress, "SILENT", 0)
    assert list(watched(iter("abc"), "reading articles", 3)) == ["a", "b", "c"]
    assert "reading articles" in sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert "0/3" in sys.stderr.getvalue()  # type: ignore[attr-defined]


def test_a_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr(progress, "SILENT", 3600)
    list(watched(range(3), "reading", 3))
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
