"""`briefings review`: the questions of the machine, most important first."""

import argparse

from generator.build import build
from generator.commands.speak import add_config, complain, print_record, report
from generator.configuration import read_project
from generator.desk.ledger import Ledger
from generator.desk.questions import questions
from generator.desk.review import ask_all, lines, record

SUMMARY = "ask what the machine is not sure about, what matters most first"
EXAMPLE = "briefings review --apply"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--most", type=int, default=30, metavar="N", help="how many questions (default: %(default)s)")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--apply", action="store_true", help="ask here, and write the answers into decisions.yml")
    how.add_argument("--json", action="store_true", help="one JSON object a line")
    add_config(parser)


def run(options: argparse.Namespace) -> int:
    """Print the questions, or ask them."""
    project, problems = read_project(options.config)
    built = build(project.root, project.docs, project.settings, drafts=True)
    found = questions(built)
    asked = found[: max(0, options.most)]
    if options.json:
        for question in asked:
            print_record(record(question))
        return 0
    if options.apply:
        report(problem for problem in (*problems, *built.problems) if problem.severity == "error")
        count = ask_all(asked, Ledger(project.docs / "decisions.yml"), ask=input, say=print)
        complain(f"{count} answers written.")
        return 0
    for number, question in enumerate(asked, start=1):
        print("\n".join(lines(question, number=number, of=len(asked))), end="\n\n")
    complain(f"{len(found)} questions. Answer them here with --apply, or paste stanzas into decisions.yml.")
    return 0
