"""Site -> the names of actors in one small file, so that a browser can find them by any of these, even mistyped."""

import json
from functools import partial

from generator.addresses import actor_uri, url_of
from generator.site import Profile, Site

NAMES = "assets/search/names.json"
"""Where the file stands in the site."""


def names_file(site: Site, *, directory_urls: bool = True) -> str:
    """The actors that have a profile, the most often named first, as JSON."""
    url = partial(url_of, directory_urls=directory_urls)
    known = [profile for profile in site.profiles if profile.has_page]
    known.sort(key=lambda profile: (-len(profile.coverage), -profile.mentions, profile.actor.id))
    actors = [_actor(profile, url(actor_uri(profile.actor.id))) for profile in known]
    return json.dumps(actors, ensure_ascii=False, separators=(",", ":")) + "\n"


def _actor(profile: Profile, url: str) -> dict[str, object]:
    actor = profile.actor
    return {
        "name": actor.name,
        "names": [name.value for name in actor.names if name.value != actor.name],
        "kind": actor.type,
        "about": actor.description or (profile.stated_roles[0].words if profile.stated_roles else ""),
        "count": len(profile.coverage),
        "url": url,
    }
