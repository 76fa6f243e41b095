#!/usr/bin/env python3
"""Fits the weights with which `mentor classify` tells roles apart, and says how well they do on texts they have not seen.

    fit_roles.py --traits TRAITS.jsonl --out Resources/weights/needs.weights NEEDS.jsonl ...

TRAITS.jsonl is what `Calibrate needs` prints for the same files. A text has `id`, `text`, `gold` and, where it was held back, `held`. Only the
texts of the first file that were not held back are learnt from; the others are measured, so that every figure is honest.
The model is multinomial logistic regression with a quadratic penalty; a run of words counts only if several texts have it, so that
nothing owes its place to a single text. Needs numpy. The same input gives the same output.
"""
import argparse, collections, json, math
import numpy as np

ROLES = ["mentor", "sponsor", "tutor", "coach", "therapist", "none"]
RUN_TEXTS = 3  # a run of words needs that many texts
NAMED_TEXTS = 4  # so does a cue or a class
PENALTY = {"cue": 0.3, "class": 3.0, "ask": 4.0, "shape": 1.0, "run": 0.02}
SURE = 0.955  # so many of the texts called sure in cross-validation shall be right; texts of other voices are harder


def load(paths):
    for path in paths:
        with open(path, encoding="utf-8") as f:
            for line in f:
                text = json.loads(line)
                if text.get("gold"):
                    yield dict(text, file=path)


class Space:
    """Numbers for traits; those that too few texts have are left out."""

    def __init__(self, rows):
        runs = collections.Counter(r for x in rows for r in x["runs"])
        named = collections.Counter(n for x in rows for n in x["counts"])
        self.idf = {r: math.log(len(rows) / c) + 1 for r, c in runs.items() if c >= RUN_TEXTS}
        self.names = sorted(n for n, c in named.items() if c >= NAMED_TEXTS) + sorted(self.idf)
        self.place = {n: i for i, n in enumerate(self.names)}
        self.first_run = len(self.names) - len(self.idf)
        self.scale = np.array([PENALTY[n.split(":")[0]] ** -0.5 for n in self.names[: self.first_run]]
                              + [PENALTY["run"] ** -0.5] * len(self.idf), dtype=np.float32)

    def matrix(self, rows):
        m = np.zeros((len(rows), len(self.names)), dtype=np.float32)
        for i, row in enumerate(rows):
            for n, count in row["counts"].items():
                if n in self.place:
                    m[i, self.place[n]] = count
            runs = [r for r in row["runs"] if r in self.idf]
            norm = math.sqrt(sum(self.idf[r] ** 2 for r in runs)) or 1
            for r in runs:
                m[i, self.place[r]] = self.idf[r] / norm
        return m * self.scale


def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def fit(x, y, weight, steps=400):
    """Accelerated gradient descent; the penalty is 1/2 sum of squares, the bias goes free."""
    n, d = x.shape
    target = np.eye(len(ROLES), dtype=np.float32)[y]
    v = np.random.default_rng(1).normal(size=d).astype(np.float32)
    for _ in range(30):
        v = x.T @ (weight * (x @ v))
        size = np.linalg.norm(v)
        v /= size
    rate = 1 / (0.5 * (size + n) + 1)
    w = np.zeros((d, len(ROLES)), dtype=np.float32)
    b = np.zeros(len(ROLES), dtype=np.float32)
    pw, pb, t = w, b, 1.0
    for _ in range(steps):
        u = (1 + math.sqrt(1 + 4 * t * t)) / 2
        vw, vb = w + (t - 1) / u * (w - pw), b + (t - 1) / u * (b - pb)
        g = (softmax(x @ vw + vb) - target) * weight[:, None]
        pw, pb, t = w, b, u
        w, b = vw - rate * (x.T @ g + vw), vb - rate * g.sum(0)
    return w, b


def figures(y, p, sure=None):
    order = np.argsort(-p, axis=1)
    hit = order[:, 0] == y
    f1 = []
    for r in range(len(ROLES)):
        tp, a, b = (hit & (y == r)).sum(), (y == r).sum(), (order[:, 0] == r).sum()
        if a:
            f1.append(2 * tp / (a + b))
    text = f"accuracy {hit.mean():.3f}  top-2 {(order[:, :2] == y[:, None]).any(1).mean():.3f}  macro-F1 {np.mean(f1):.3f}"
    if sure is not None:
        is_sure = p.max(1) >= sure
        text += f"  sure {is_sure.mean():.2f} of texts, {hit[is_sure].mean():.3f} of them right"
    return text


def confusion(y, p):
    best = p.argmax(1)
    print(" " * 11 + "".join(f"{r:>10}" for r in ROLES))
    for a, r in enumerate(ROLES):
        print(f" {r:<10}" + "".join(f"{((y == a) & (best == b)).sum():>10}" for b in range(len(ROLES))))


def threshold(y, p):
    """The lowest share from which on SURE of the texts are right."""
    top, hit = p.max(1), p.argmax(1) == y
    order = np.argsort(-top)
    right = np.cumsum(hit[order]) / np.arange(1, len(y) + 1)
    good = [i for i in range(len(y)) if right[i] >= SURE]
    return float(top[order[max(good)]]) if good else 1.0


def trained(rows, y):
    """All roles weigh alike, however many texts they have."""
    space = Space(rows)
    count = np.bincount(y, minlength=len(ROLES))
    w, b = fit(space.matrix(rows), y, (count.mean() / count)[y].astype(np.float32))
    return space, w, b


def predict(model, rows):
    space, w, b = model
    return softmax(space.matrix(rows) @ w + b)


def crossed(rows, y, folds=6):
    fold = np.random.default_rng(7).permutation(len(rows)) % folds
    p = np.zeros((len(rows), len(ROLES)))
    for k in range(folds):
        inside, outside = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        p[outside] = predict(trained([rows[i] for i in inside], y[inside]), [rows[i] for i in outside])
    return p


def write(path, model, sure):
    space, w, b = model
    w = w * space.scale[:, None]
    line = lambda xs: " ".join(str(int(round(100 * float(x)))) for x in xs)
    strength = np.abs(w).max(1)
    with open(path, "w", encoding="utf-8") as f:
        f.write("# Made by 'make fit-roles' from Tests/Calibration/needs.jsonl. Do not edit.\n")
        f.write("title: How much each trait of a text speaks for each role, in hundredths\n")
        f.write(f"roles: {' '.join(ROLES)}\nsure:  {int(round(sure * 100))}\nbias:  {line(b)}\nnamed:\n")
        for i, name in enumerate(space.names[: space.first_run]):
            if strength[i] >= 0.02:
                f.write(f"  {name} | {line(w[i])}\n")
        f.write("runs:\n")
        for i, name in enumerate(space.names[space.first_run :], space.first_run):
            f.write(f"  {name} | {int(round(100 * space.idf[name]))} {line(w[i])}\n")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--traits", required=True)
    ap.add_argument("--out")
    ap.add_argument("--wrong", help="list what is told wrongly: a part of a file name, 'held' or 'cv'")
    ap.add_argument("needs", nargs="+")
    a = ap.parse_args()
    with open(a.traits, encoding="utf-8") as f:
        traits = {t["id"]: t for t in map(json.loads, f)}
    texts = list(load(a.needs))
    rows = [traits[t["id"]] for t in texts]
    y = np.array([ROLES.index(t["gold"]) for t in texts])
    own = texts[0]["file"]
    learn = [i for i, t in enumerate(texts) if t["file"] == own and not t.get("held")]
    model = trained([rows[i] for i in learn], y[learn])
    print(f"trained on {len(learn)} own texts, {len(model[0].names)} traits")
    groups = {"own, held back": [i for i, t in enumerate(texts) if t.get("held")]}
    for name in dict.fromkeys(t["file"] for t in texts if t["file"] != own):
        groups[name] = [i for i, t in enumerate(texts) if t["file"] == name]
    inner, target = [rows[i] for i in learn], y[learn]
    sure = 0.6
    if a.out or a.wrong == "cv":
        p = crossed(inner, target)
        sure = threshold(target, p)
        print(f"cross-validated over {len(learn)} own texts, sure from {sure:.3f}: {figures(target, p, sure)}")
        confusion(target, p)
        if a.wrong == "cv":
            for i, q in zip(learn, p):
                if q.argmax() != y[i]:
                    print(f"   {texts[i]['id']} {texts[i]['gold']} got {ROLES[q.argmax()]} {q.max():.2f}: {texts[i]['text'][:150]!r}")
    for name, ids in groups.items():
        p = predict(model, [rows[i] for i in ids])
        print(f"{name} ({len(ids)}): {figures(y[ids], p, sure)}")
        confusion(y[ids], p)
        if a.wrong and a.wrong in name:
            for i, q in zip(ids, p):
                if q.argmax() != y[i]:
                    print(f"   {texts[i]['id']} {texts[i]['gold']} got {ROLES[q.argmax()]} {q.max():.2f}: {texts[i]['text'][:150]!r}")
    if a.out:
        write(a.out, model, sure)


main()
