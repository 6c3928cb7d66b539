"""Briefings: news articles in, a searchable site of annotated briefings out."""

__version__ = "0.1.0"
