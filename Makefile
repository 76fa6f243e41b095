# make            build and test
# make build      the program as it is installed: .build/release/mentor
# make test       run all tests
# make fit        fit the points of the letters and of the swap test anew
# make fit-roles  fit the weights of the roles anew (needs python3 with numpy); NEEDS=FILE ... measures more texts
# make bench      measure the program against floors and peers (needs python3)
# make fuzz       let a fuzzer run for SECONDS (60) at all doors, or at some: DOORS=em (see Tests/Fuzz/Fuzz.swift)
# make sanitize   run the tests under the sanitizers for addresses and for threads
# make spark      RECORDS (100000) through Apache Spark and through one process (needs pyspark and Java)
# make check      what .ci/run runs; changes no file
# make format     lay out all Swift files as 'make check' wants them
# make install    program, manual page and completions below PREFIX (/usr/local), staged in DESTDIR
# make install-strip   the same with a stripped program
# make uninstall  takes all of that away again
# make clean      throw away everything that was built
# make help       this list
SHELL    := /bin/sh
SWIFT    ?= swift
PREFIX   ?= /usr/local
prefix   ?= $(PREFIX)
bindir   ?= $(prefix)/bin
datadir  ?= $(prefix)/share
man1dir  ?= $(datadir)/man/man1
bashdir  ?= $(datadir)/bash-completion/completions
zshdir   ?= $(datadir)/zsh/site-functions
fishdir  ?= $(datadir)/fish/vendor_completions.d
SOURCES  := Package.swift Sources Tests
STRICT   := -Xswiftc -warnings-as-errors
# The standard library becomes part of the program, so that it runs where no Swift is, and so do those of the system where they can
# be linked that way ('make MENTOR_STATIC=0' leaves them out): a score takes a quarter less time from start to end then.
RELEASE  := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization
MENTOR_STATIC ?= $(shell echo 'int main(void) { return 0; }' | $(CC) -static -x c - -o /dev/null 2>/dev/null && echo 1)
STRIP    ?= strip
# The program that is installed; another one where it is built already.
PROGRAM  ?= .build/release/mentor
SECONDS  ?= 60
RECORDS  ?= 100000
export SWIFT_BACKTRACE := enable=no

.PHONY: all build test check format install install-files install-strip uninstall clean help bench fuzz sanitize spark fit fit-roles

all: build test

build:
	MENTOR_STATIC=$(MENTOR_STATIC) $(SWIFT) build $(RELEASE) $(STRICT)

test:
	$(SWIFT) test

check:
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	$(SWIFT) build $(STRICT)
	$(SWIFT) test $(STRICT)

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

fit:
	$(SWIFT) build -c release --product Calibrate
	.build/release/Calibrate fit Resources Tests/Calibration/messages.jsonl Tests/Calibration/published.jsonl

fit-roles:
	$(SWIFT) build -c release --product Calibrate
	.build/release/Calibrate needs Tests/Calibration/needs.jsonl $(NEEDS) > .build/traits.jsonl
	python3 Tests/Calibration/fit_roles.py --traits .build/traits.jsonl --out Resources/weights/needs.weights \
	  Tests/Calibration/needs.jsonl $(NEEDS)

bench: build
	python3 Tests/Bench/bench.py

fuzz:
	Tests/Fuzz/run $(SECONDS)

# As in a release: the tests take many times as long otherwise. Leaks are not looked for, since the search does not know the pointers
# of strings, which carry marks, and takes each string that is alive at the end for lost. Two tests count what a sanitizer adds: memory
# that is freed but kept, and a thread of its own.
sanitize: export ASAN_OPTIONS := detect_leaks=0
sanitize:
	for kind in address thread; do \
	  $(SWIFT) test -c release -Xswiftc -enable-testing --sanitize=$$kind --scratch-path .build/$$kind \
	    --skip memoryDoesNotGrowWithTheStream --skip oneFileBeginsNoThread || exit 1; \
	done

spark: build
	PYTHONPATH=.build/spark-tools/python:$$PYTHONPATH python3 Tests/Spark/pipe.py $(PROGRAM) $(RECORDS)

install: build
	$(MAKE) install-files

install-strip: install
	$(STRIP) "$(DESTDIR)$(bindir)/mentor"

# Installs a program that is built already: PROGRAM.
install-files:
	install -d "$(DESTDIR)$(bindir)" "$(DESTDIR)$(man1dir)" \
	  "$(DESTDIR)$(bashdir)" "$(DESTDIR)$(zshdir)" "$(DESTDIR)$(fishdir)"
	install -m 755 "$(PROGRAM)" "$(DESTDIR)$(bindir)/mentor"
	"$(PROGRAM)" help --format man >"$(DESTDIR)$(man1dir)/mentor.1"
	"$(PROGRAM)" completion bash >"$(DESTDIR)$(bashdir)/mentor"
	"$(PROGRAM)" completion zsh >"$(DESTDIR)$(zshdir)/_mentor"
	"$(PROGRAM)" completion fish >"$(DESTDIR)$(fishdir)/mentor.fish"
	chmod 644 "$(DESTDIR)$(man1dir)/mentor.1" \
	  "$(DESTDIR)$(bashdir)/mentor" "$(DESTDIR)$(zshdir)/_mentor" "$(DESTDIR)$(fishdir)/mentor.fish"

# In a staging folder, folders that are empty then are taken away too; those of the system stay.
uninstall:
	rm -f "$(DESTDIR)$(bindir)/mentor" "$(DESTDIR)$(man1dir)/mentor.1" "$(DESTDIR)$(bashdir)/mentor" \
	  "$(DESTDIR)$(zshdir)/_mentor" "$(DESTDIR)$(fishdir)/mentor.fish"
	[ -z "$(DESTDIR)" ] || for folder in "$(bindir)" "$(man1dir)" "$(bashdir)" "$(zshdir)" "$(fishdir)"; do \
	  while [ "$${folder#$(prefix)}" != "$$folder" ] && rmdir "$(DESTDIR)$$folder" 2>/dev/null; do \
	    folder=$${folder%/*}; \
	  done; \
	done

clean:
	rm -rf .build

help:
	@sed -n '/^# make/s/^# //p' Makefile
