"""The command face, `briefings COMMAND`: it finds the command that is meant, and reports what stops it."""

import argparse
import sys
from collections.abc import Sequence

from generator import __version__
from generator.commands import COMMANDS
from generator.commands.speak import complain
from generator.errors import GeneratorError

STOPPED = 130
"""What shells expect of a program that Ctrl-C ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 all well, 1 problems, 2 not understood, 130 stopped."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except GeneratorError as error:
        complain(f"error: {error}")
        return 1
    except KeyboardInterrupt:
        complain("stopped; what was done until now is kept")
        return STOPPED
    except BrokenPipeError:  # whoever read our output has seen enough
        sys.stderr.close()
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefings",
        description="Turn news articles into annotated briefings.",
        epilog="examples:\n" + "\n".join(f"  {command.EXAMPLE}" for command in COMMANDS.values()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    verbs = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        verb = verbs.add_parser(
            name,
            help=command.SUMMARY,
            description=f"{command.SUMMARY[0].upper()}{command.SUMMARY[1:]}.",
            epilog=f"example:\n  {command.EXAMPLE}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_options(verb)
        verb.set_defaults(run=command.run)
    return parser
