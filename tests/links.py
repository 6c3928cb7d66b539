"""Check a built site as a browser would follow it: every internal address and anchor must be there."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup

HOST = "https://site.example/"
ATTRIBUTES = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "src", "iframe": "src"}


def broken_links(site: Path) -> list[str]:
    """Each address of `site` that leads nowhere, as "page -> address"."""
    pages = {path.relative_to(site).as_posix(): _parse(path) for path in sorted(site.rglob("*.html"))}
    anchors = {uri: {tag["id"] for tag in page.find_all(id=True)} for uri, page in pages.items()}
    broken = []
    for uri, page in pages.items():
        if uri == "404.html":  # it is served at any address, so its links are absolute
            continue
        for address in _addresses(page):
            target = urlsplit(urljoin(HOST + uri, address))
            if f"{target.scheme}://{target.netloc}/" != HOST:
                continue
            path = unquote(target.path.lstrip("/"))
            path = f"{path}index.html" if path.endswith("/") or not path else path
            known = path in anchors or (site / path).is_file()
            if not known or (target.fragment and path in anchors and unquote(target.fragment) not in anchors[path]):
                broken.append(f"{uri} -> {address}")
    return broken


def foreign_requests(site: Path) -> list[str]:
    """Everything that a page of `site` would load from another host."""
    found = []
    for path in sorted(site.rglob("*.html")):
        for tag in _parse(path).find_all(list(ATTRIBUTES)):
            loads = tag.name != "a" and not (tag.name == "link" and "stylesheet" not in tag.get("rel", []))
            address = tag.get(ATTRIBUTES[tag.name], "")
            if loads and urlsplit(address).netloc:
                found.append(f"{path.relative_to(site)} -> {address}")
    return found


def _parse(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def _addresses(page: BeautifulSoup) -> list[str]:
    return [tag[ATTRIBUTES[tag.name]] for tag in page.find_all(list(ATTRIBUTES)) if tag.get(ATTRIBUTES[tag.name])]
