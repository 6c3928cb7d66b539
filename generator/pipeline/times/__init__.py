"""Time expressions: found in running text, understood from tense and publication date, with reasons."""

from generator.pipeline.times.component import SPANS_KEY, TimeExpressions, create_time_expressions

__all__ = ["SPANS_KEY", "TimeExpressions", "create_time_expressions"]
