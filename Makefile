# make            build and test
# make check      what .ci/run runs; changes no file
SHELL    := /bin/sh
SWIFT    ?= swift
prefix   ?= /usr/local
bindir   ?= $(prefix)/bin
SOURCES  := Package.swift Sources Tests
STRICT   := -Xswiftc -warnings-as-errors
export SWIFT_BACKTRACE := enable=no

.PHONY: all build test check format install uninstall help

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

install: build
	install -d "$(DESTDIR)$(bindir)"
	install -m 755 .build/release/mentor "$(DESTDIR)$(bindir)/mentor"

uninstall:
	rm -f "$(DESTDIR)$(bindir)/mentor"

help:
	@sed -n '/^# make/s/^# //p' Makefile
