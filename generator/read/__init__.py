"""Files -> articles.

articles.py      a folder or file -> articles, and what is wrong with them
files.py         which files of a folder are articles
decode.py        bytes -> text
front_matter.py  what an editor says of the article
language.py      the language of a text
zones/           which line is what: title, lead, heading, body, caption, credit, other language, boilerplate
"""

from generator.read.articles import article_from_text, read_article, read_articles, read_text, zone_record

__all__ = ["article_from_text", "read_article", "read_articles", "read_text", "zone_record"]
