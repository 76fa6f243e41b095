/// What can be named on the command line of a draft. Every start of the program needs it, so that the build
/// writes it out: ids of kinds and channels, ids and titles of fields, and those of the fields that the
/// profile keeps.
package enum DraftNames {}
