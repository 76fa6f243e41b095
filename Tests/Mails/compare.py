"""Compares the texts beside these mails with what Python's email package reads; prints the names of those that differ."""

import email
import email.policy
import html.parser
import mailbox
import pathlib
import re
import sys


class Words(html.parser.HTMLParser):
    """The words of a page outside of scripts and styles."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style", "title")
        self.text.append("" if tag in ("b", "i") else " ")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style", "title")
        self.text.append("" if tag in ("b", "i") else " ")

    def handle_data(self, data):
        if not self.hidden:
            self.text.append(data)


def words(text, marks):
    return [word for word in text.split() if word not in marks]


def lines(text):
    return [line.rstrip() for line in text.replace("\r\n", "\n").rstrip().split("\n")]


def agrees(mail, body):
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        return False
    try:
        content = part.get_content()
    except LookupError:
        return False
    if part.get_content_subtype() == "html":
        page = Words()
        page.feed(content)
        page.close()
        return words("".join(page.text), []) == words(body, ["-", ">"])
    if part.get_param("format", "").lower() == "flowed":
        joined = part.get_param("delsp", "").lower() == "yes"
        marks = [">"]
        glue = "" if joined else " "
        return glue.join(words(content, marks)) == glue.join(words(body, marks))
    return lines(content) == lines(body)


def reads(mail, page):
    head, _, body = page.partition("\n\n")
    subject = head.split("\n")[0].removeprefix("Subject: ")
    return subject == str(mail["subject"] or "") and agrees(mail, body)


def parsed(content):
    return email.message_from_bytes(content, policy=email.policy.default)


def box_reads(path, pages):
    # The module cuts, but leaves the quotation of "From " to its users.
    box = mailbox.mbox(path, create=False)
    mails = [parsed(re.sub(rb"(?m)^>(>*From )", rb"\1", box.get_bytes(key))) for key in box.keys()]
    pages = pages.split("\f\n")
    return len(mails) == len(pages) and all(map(reads, mails, pages))


def main(folder):
    for path in sorted(pathlib.Path(folder).iterdir()):
        if path.suffix not in (".eml", ".mbox"):
            continue
        page = path.with_suffix(".txt").read_bytes().decode()
        good = reads(parsed(path.read_bytes()), page) if path.suffix == ".eml" else box_reads(path, page)
        if not good:
            print(path.stem)


main(sys.argv[1])
