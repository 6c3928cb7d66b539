"""The pictures of a page, with the addresses that they lead to."""

from collections.abc import Callable

from generator.addresses import actor_uri, url_between
from generator.pictures.mentions import mentions
from generator.pictures.svg import Figure
from generator.render.dossier import sheets
from generator.site import Profile, Site


class Figures:
    """What the pictures of a site's pages are made of."""

    def __init__(self, site: Site, *, directory_urls: bool) -> None:
        self._site = site
        self._directory_urls = directory_urls

    def mentions(self, profile: Profile) -> Figure | None:
        """When an actor was named; each bar leads to the sheet of the dossier that has the briefing."""
        found: dict[str, str] = {}
        for sheet in sheets(profile, "mentions"):
            for coverage in sheet.coverage:
                found.setdefault(coverage.article.slug, sheet.uris[sheet.number - 1])
        link = self._from(actor_uri(profile.actor.id))
        home = actor_uri(profile.actor.id)
        return mentions(
            profile.actor.name,
            profile.coverage,
            lambda coverage: link(found.get(coverage.article.slug, home), coverage_id(coverage.article.slug)),
        )

    def _from(self, here: str) -> Callable[[str, str], str]:
        """Addresses as the page `here` needs them."""
        return lambda uri, anchor: url_between(here, uri, anchor, directory_urls=self._directory_urls)


def coverage_id(slug: str) -> str:
    """The anchor of what one briefing says of an actor, on a sheet of its dossier."""
    return f"in-{slug}"
