"""Pages at addresses that were given up, which lead on to the new ones; they need no JavaScript."""

import posixpath
from collections.abc import Mapping

from markupsafe import Markup

from generator.addresses import actor_uri, found_at, url_of
from generator.site import Site

_PAGE = Markup("""\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{name}</title>
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="{url}">
<meta http-equiv="refresh" content="0; url={url}">
</head>
<body>
<p>This page is now <a href="{url}">{name}</a>.</p>
</body>
</html>
""")


def redirects(site: Site, *, directory_urls: bool, lang: str = "en") -> Mapping[str, str]:
    """The content of each page that leads on to an actor's profile, by its path in the site."""
    actors = [profile.actor for profile in site.profiles]
    alive, pageless = {actor.id for actor in actors}, site.pageless
    return {
        path: _PAGE.format(lang=lang, name=actor.name, url=url)
        for actor in actors
        for former in actor.former_ids
        if former not in alive
        for path in (_path(actor_uri(former), directory_urls),)
        for url in (_relative(*found_at(actor.id, pageless), path, directory_urls),)
    }


def _path(uri: str, directory_urls: bool) -> str:
    """The HTML file that a browser gets for a page."""
    url = url_of(uri, directory_urls=directory_urls)
    return f"{url}index.html" if directory_urls else url


def _relative(uri: str, anchor: str, path: str, directory_urls: bool) -> str:
    """The address of a place on a page as another file of the site links to it."""
    url = posixpath.relpath(url_of(uri, directory_urls=directory_urls), posixpath.dirname(path))
    return (f"{url}/" if directory_urls else url) + (f"#{anchor}" if anchor else "")
