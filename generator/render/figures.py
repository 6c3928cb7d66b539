"""The pictures of a page, with the addresses that they lead to."""

from collections.abc import Callable, Mapping

from generator.addresses import HOME, actor_uri, briefing_uri, found_at, url_between
from generator.pictures.map import Place, map_of
from generator.pictures.mentions import mentions
from generator.pictures.network import Neighbour, network
from generator.pictures.svg import Figure
from generator.render.dossier import sheets
from generator.site import Briefing, Profile, Site


class Figures:
    """What the pictures of a site's pages are made of."""

    def __init__(self, site: Site, *, directory_urls: bool) -> None:
        self._profiles = {profile.actor.id: profile for profile in site.profiles}
        self._pageless = site.pageless
        self._briefings = {
            id: frozenset(coverage.article.slug for coverage in profile.coverage)
            for id, profile in self._profiles.items()
        }
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

    def network(self, profile: Profile) -> Figure | None:
        """The people and organisations with whom an actor is named."""
        link = self._from(actor_uri(profile.actor.id))
        neighbours = [
            Neighbour(each.id, each.name, each.kind, each.count, link(*found_at(each.id, self._pageless)))
            for each in profile.related
            if each.kind and each.kind != "place"
        ]
        return network(profile.actor.name, profile.actor.type, neighbours, self._together)

    def _together(self, one: str, other: str) -> int:
        return len(self._briefings[one] & self._briefings[other])

    def places(self, briefing: Briefing) -> Figure | None:
        """Where the places of a briefing are, those in the middle of it that it names most often."""
        named = {appearance.actor.id: appearance.count for appearance in briefing.appearances}
        places = self._located(named, briefing_uri(briefing.article.slug), "time", "times")
        return map_of(places, title="Places of this briefing", caption="The places that this briefing names.")

    def all_places(self) -> Figure | None:
        """Where all briefings play, on the front page."""
        named = {id: len(profile.coverage) for id, profile in self._profiles.items() if profile.has_page}
        caption = "The places that most briefings name."
        return map_of(self._located(named, HOME, "briefing", "briefings"), title="Places in the news", caption=caption)

    def _located(self, named: Mapping[str, int], here: str, one: str, many: str) -> list[Place]:
        """Those of the actors that are places and known to open data."""
        link = self._from(here)
        return [
            Place(
                profile.actor.name,
                profile.location,
                count,
                link(*found_at(id, self._pageless)),
                f"{profile.actor.name}: {count} {one if count == 1 else many}",
            )
            for id, count in named.items()
            if (profile := self._profiles.get(id)) and profile.location
        ]

    def _from(self, here: str) -> Callable[[str, str], str]:
        """Addresses as the page `here` needs them."""
        return lambda uri, anchor: url_between(here, uri, anchor, directory_urls=self._directory_urls)


def coverage_id(slug: str) -> str:
    """The anchor of what one briefing says of an actor, on a sheet of its dossier."""
    return f"in-{slug}"
