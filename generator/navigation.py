"""Where pages stand in the navigation of MkDocs: hubs in it, leaves below their hubs."""

from collections.abc import Sequence
from typing import Any, cast

from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Section
from mkdocs.utils import nest_paths

from generator.addresses import HOME
from generator.render import RenderedPage


def navigation(pages: Sequence[RenderedPage], files: Files) -> list[Any]:
    """What stands in the navigation of a site that has not chosen: the parts in their order, then what is written."""
    hubs = {page.uri: "Home" if page.uri == HOME else page.title for page in pages if page.hub is None}
    written = [file.src_uri for file in files.documentation_pages(inclusion=InclusionLevel.is_in_nav)]
    return [*({title: uri} for uri, title in hubs.items()), *nest_paths(uri for uri in written if uri not in hubs)]


def below_hubs(pages: Sequence[RenderedPage], files: Files) -> None:
    """Put each page outside the navigation below its hub: tab, breadcrumbs and footer then work.

    MkDocs calls a parent a section, but asks no more of it than to be active with its pages, which a page can.
    """
    for page in pages:
        leaf, hub = files.get_file_from_path(page.uri), files.get_file_from_path(page.hub or "")
        if leaf and leaf.page and hub and hub.page:
            leaf.page.parent = cast("Section", hub.page)
            leaf.page.previous_page, leaf.page.next_page = hub.page, None
