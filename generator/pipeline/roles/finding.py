"""A post and the person it is given to, before it becomes a claim."""

from dataclasses import dataclass

from generator.model import Mention, RoleStatus
from generator.pipeline.roles.posts import Post


@dataclass(frozen=True, slots=True)
class Finding:
    """A post, who has it, and the rule that says so; `status` where the sentence says that it is over or to come."""

    post: Post
    holder: Mention
    rule: str
    status: RoleStatus | None = None
