# make            build and test
# make fit-roles  fit the weights of the roles anew (needs python3 with numpy); NEEDS=FILE ... measures more texts
# make check      what .ci/run runs; changes no file
SHELL    := /bin/sh
SWIFT    ?= swift
prefix   ?= /usr/local
bindir   ?= $(prefix)/bin
SOURCES  := Package.swift Sources Tests
STRICT   := -Xswiftc -warnings-as-errors
export SWIFT_BACKTRACE := enable=no

.PHONY: all build test check format install uninstall help fit-roles

all: build test

build:
	$(SWIFT) build -c release $(STRICT)

test:
	$(SWIFT) test

check:
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	$(SWIFT) build $(STRICT)
	$(SWIFT) test $(STRICT)

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

fit-roles:
	$(SWIFT) build -c release --product CountNeeds
	.build/release/CountNeeds Tests/Calibration/needs.jsonl $(NEEDS) > .build/traits.jsonl
	python3 Tests/Calibration/fit_roles.py --traits .build/traits.jsonl --out Resources/weights/needs.weights \
	  Tests/Calibration/needs.jsonl $(NEEDS)

install: build
	install -d "$(DESTDIR)$(bindir)"
	install -m 755 .build/release/mentor "$(DESTDIR)$(bindir)/mentor"

uninstall:
	rm -f "$(DESTDIR)$(bindir)/mentor"

help:
	@sed -n '/^# make/s/^# //p' Makefile
