/* Reads a calendar with libical and prints its events: status 1 if anything in it is an error. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  size_t size = 1 << 20;
  char *text = calloc(1, size);
  if (!text || fread(text, 1, size - 1, stdin) == 0) return 1;
  icalcomponent *calendar = icalparser_parse_string(text);
  free(text);
  if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    fprintf(stderr, "no calendar\n");
    return 1;
  }
  int errors = icalcomponent_count_errors(calendar) + !icalrestriction_check(calendar);
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  if (!event) errors++;
  for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    if (!icaltime_is_valid_time(start) || !icaltime_is_date(start) || !icalcomponent_get_uid(event)) errors++;
    if (!icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT)) errors++;
    printf("%s %s\n", icaltime_as_ical_string(start), icalcomponent_get_summary(event));
  }
  if (errors) fprintf(stderr, "%d errors\n%s\n", errors, icalcomponent_as_ical_string(calendar));
  icalcomponent_free(calendar);
  return errors ? 1 : 0;
}
