"""From quoted stretches to quotations: which are speech, and whose."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.tokens import Token

from generator.model import Mention, Quote, Span
from generator.pipeline.discourse.page import Page, Piece
from generator.pipeline.discourse.referents import Discourse
from generator.pipeline.discourse.subjects import SUBJECTS, subject_of
from generator.pipeline.quotations.cue import Cue, Place, is_reporting
from generator.pipeline.quotations.cues import find_cue
from generator.pipeline.quotations.frames import Frame, frame_of, sentence_before
from generator.pipeline.quotations.speech import is_direct, is_speech


@dataclass(frozen=True, slots=True)
class Utterance:
    """A piece that is speech, the rest of its sentence, and what introduces it; `speaker` once that is known."""

    piece: Piece
    frame: Frame
    cue: Cue | None
    speaker: Mention | None = None
    rule: str = ""

    @property
    def is_introduced_behind(self) -> bool:
        """Whether it is followed by what introduces it: '"...", said X'."""
        return self.cue is not None and self.cue.at >= self.piece.closing


def attribute(page: Page) -> Iterator[Quote]:
    """The quotations of a page, each with its speaker where the text names one."""
    for each in _with_introductions_behind(page, _with_speakers(page, _utterances(page))):
        quoted, speaker = each.piece.quoted, each.speaker
        yield Quote(
            quoted.start,
            quoted.end,
            speaker=Span(speaker.start, speaker.end) if speaker else None,
            cue=each.cue.lemma if each.cue else "",
            rule=each.rule,
        )


def _utterances(page: Page) -> Iterator[Utterance]:
    previous: Utterance | None = None
    for piece in page.pieces:
        frame = frame_of(page, piece)
        each = Utterance(piece, frame, find_cue(Place(page, piece, frame)))
        goes_on = previous is not None and _goes_on(page, previous, each)
        if is_speech(page, piece, each.cue, goes_on=goes_on):
            previous = each
            yield each


def _with_speakers(page: Page, utterances: Iterable[Utterance]) -> list[Utterance]:
    discourse = Discourse(page)
    named: list[Utterance] = []
    for each in utterances:
        previous = named[-1] if named else None
        if previous and (_goes_on(page, previous, each) or _has_same_cue(previous, each)):
            named.append(replace(each, cue=previous.cue, speaker=previous.speaker, rule="goes on"))
        elif each.cue:
            named.append(replace(each, speaker=discourse.named(each.cue.source), rule=each.cue.rule))
        else:
            speaker = _speaker_before(page, each, discourse)
            named.append(replace(each, speaker=speaker, rule="sentence before" if speaker else "unattributed"))
    return named


def _goes_on(page: Page, previous: Utterance, each: Utterance) -> bool:
    """Whether nothing but the words that introduce `previous` stands between two quotations."""
    between = range(previous.piece.closing, each.piece.opening)
    if each.cue and (each.cue.at in between or each.cue.at >= each.piece.closing or not previous.is_introduced_behind):
        return False
    known = {*previous.frame.left, *previous.frame.right}
    if any(_is_subject_of_another(page.tokens[i], previous) for i in between):
        return False
    return all(i in known or page.tokens[i].is_space or page.tokens[i].is_punct for i in between)


def _is_subject_of_another(token: Token, previous: Utterance) -> bool:
    """Whether a word between two quotations begins to tell something else: '"A", which was greeted by cries of "B"'."""
    return token.dep_ in SUBJECTS and previous.cue is not None and token.head.i > previous.cue.at != token.head.i


def _has_same_cue(previous: Utterance, each: Utterance) -> bool:
    """Whether one verb introduces both: '"We are ready," said Haddad in Beirut, "to talk."'."""
    return previous.cue is not None and each.cue is not None and previous.cue.at == each.cue.at


def _with_introductions_behind(page: Page, utterances: Sequence[Utterance]) -> list[Utterance]:
    """Give what nobody is said to say to whoever says what follows at once in the same paragraph."""
    found = list(utterances)
    for i, (each, following) in reversed(list(enumerate(pairwise(utterances)))):
        between = range(each.piece.closing, following.piece.opening)
        is_one = all(page.tokens[k].is_space and not page.is_break(k) for k in between) or each.piece.quoted.runs_on
        if each.rule == "unattributed" and is_one and found[i + 1].is_introduced_behind:
            found[i] = replace(each, cue=found[i + 1].cue, speaker=found[i + 1].speaker, rule="goes on")
    return found


def _speaker_before(page: Page, each: Utterance, discourse: Discourse) -> Mention | None:
    """Whoever says something in the sentence before: 'Haddad warned of a strike. "We are ready."'."""
    if each.frame.left or not is_direct(page, each.piece):
        return None
    for i in sentence_before(page, each.piece.opening):
        token = page.tokens[i]
        if is_reporting(token) and (token.dep_ in {"ROOT", "conj"} or _is_continued(token)):
            return discourse.named(subject_of(token))
    return None


def _is_continued(verb: Token) -> bool:
    """Whether it is that of "went on to say"."""
    return verb.dep_ == "xcomp" and verb.head.dep_ in {"ROOT", "conj"}
