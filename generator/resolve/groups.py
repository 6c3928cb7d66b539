"""Joining things that are the same: disjoint sets, in near-linear time."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Groups(Generic[Item]):
    """Items in groups that can be joined; an item that was never joined is a group of its own."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._parent: dict[Item, Item] = {item: item for item in items}

    def find(self, item: Item) -> Item:
        """The representative of the group that `item` is in."""
        root = item
        while (parent := self._parent.setdefault(root, root)) != root:
            root = parent
        while item != root:
            self._parent[item], item = root, self._parent[item]
        return root

    def join(self, first: Item, second: Item) -> None:
        """Make one group of the two that `first` and `second` are in."""
        self._parent[self.find(second)] = self.find(first)

    def groups(self) -> list[list[Item]]:
        """All groups, each in the order in which its items were given."""
        members: dict[Item, list[Item]] = defaultdict(list)
        for item in list(self._parent):
            members[self.find(item)].append(item)
        return list(members.values())
