"""Puts what was pressed and what Orca then said side by side, as Markdown."""
import re
import sys

said = []
for line in open(sys.argv[2], encoding="utf-8", errors="replace"):
    found = re.match(r"([\d:.]{15}) - SPEECH OUTPUT: '(.*?)'(\{.*)?$", line.rstrip("\n"))
    if found and found[2].strip():
        said.append((found[1], found[2].strip()))

done = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
for number, (time, what) in enumerate(done):
    kind, words = what.split(" ", 1)
    if kind == "task":
        print(f"\n## {words}\n\n| done | spoken |\n|---|---|")
        continue
    until = done[number + 1][0] if number + 1 < len(done) else "99"
    heard = [text.replace("|", "\\|") for at, text in said if time <= at < until]
    print(f"| {kind} `{words}` | {' ⏐ '.join(heard)} |")
