#!/usr/bin/env python3
# Computes the statutory days off of 2027-2040 from the motion of sun and moon and writes statutory.tsv beside this file.
# SPDX-License-Identifier: Apache-2.0
"""Statutory days off (全国年节及纪念日放假办法, as in force since 2025-01-01).

A lunar month begins on the day (UTC+8) of a new moon; month 11 holds the winter solstice; in a run of thirteen months from
one month 11 to the next, the first month without a major solar term is the leap month (GB/T 33661-2017). Qingming is the
day on which the sun's apparent longitude reaches 15 degrees. New moons and solar longitude follow the series of Jean Meeus,
Astronomical Algorithms, chapters 49 and 25. The run fails if a moment it needs lies too near midnight for their accuracy.

    statutory_days.py            writes statutory.tsv
    statutory_days.py --check    compares, exit status 1 if it differs
    statutory_days.py --list A B festivals of the years A..B, one line a year, with the margins to midnight in minutes
"""

import datetime
import math
import os
import sys

FIRST, LAST = 2027, 2040
HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "statutory.tsv")
MOON_MARGIN, SUN_MARGIN = 2.0, 20.0  # minutes; the series err by seconds, and by 15 minutes at most

MOON_TERMS = [  # days, power of E, multiples of M, M', F, omega
    (-0.40720, 0, 0, 1, 0, 0), (0.17241, 1, 1, 0, 0, 0), (0.01608, 0, 0, 2, 0, 0), (0.01039, 0, 0, 0, 2, 0),
    (0.00739, 1, -1, 1, 0, 0), (-0.00514, 1, 1, 1, 0, 0), (0.00208, 2, 2, 0, 0, 0), (-0.00111, 0, 0, 1, -2, 0),
    (-0.00057, 0, 0, 1, 2, 0), (0.00056, 1, 1, 2, 0, 0), (-0.00042, 0, 0, 3, 0, 0), (0.00042, 1, 1, 0, 2, 0),
    (0.00038, 1, 1, 0, -2, 0), (-0.00024, 1, -1, 2, 0, 0), (-0.00017, 0, 0, 0, 0, 1), (-0.00007, 0, 2, 1, 0, 0),
    (0.00004, 0, 0, 2, -2, 0), (0.00004, 0, 3, 0, 0, 0), (0.00003, 0, 1, 1, -2, 0), (0.00003, 0, 0, 2, 2, 0),
    (-0.00003, 0, 1, 1, 2, 0), (0.00003, 0, -1, 1, 2, 0), (-0.00002, 0, -1, 1, -2, 0), (-0.00002, 0, 1, 3, 0, 0),
    (0.00002, 0, 0, 4, 0, 0)]
PLANET_TERMS = [  # days, degrees at k = 0, degrees a lunation
    (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518)]


def sine(degrees):
    return math.sin(math.radians(degrees))


def new_moon(k):
    """Julian day (dynamical time) of lunation k; k = 0 is the new moon of 2000-01-06."""
    t = k / 1236.85
    e = 1 - 0.002516 * t - 0.0000074 * t * t
    m = 2.5534 + 29.10535670 * k - 0.0000014 * t * t
    moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t ** 3
    f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t ** 3
    omega = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
    day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.000000150 * t ** 3
    day += sum(c * e ** p * sine(a * m + b * moon + d * f + g * omega) for c, p, a, b, d, g in MOON_TERMS)
    return day + sum(c * sine(a + b * k) for c, a, b in PLANET_TERMS)


def sun_longitude(day):
    """Apparent longitude of the sun in degrees."""
    t = (day - 2451545.0) / 36525
    m = 357.52911 + 35999.05029 * t - 0.0001537 * t * t
    centre = ((1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(m) + (0.019993 - 0.000101 * t) * sine(2 * m)
              + 0.000289 * sine(3 * m))
    longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre
    return (longitude - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)) % 360


def solar_term(year, longitude):
    """Julian day on which the sun reaches this longitude in a civil year."""
    day = 2451545.0 + 365.2422 * (year - 2000) + ((longitude - 280.0) % 360) / 360 * 365.2422
    for _ in range(12):
        day += ((longitude - sun_longitude(day) + 180) % 360 - 180) * 365.2422 / 360
    return day


class Clock:
    """Turns moments into days of UTC+8 and keeps the narrowest margin to midnight that was met."""

    def __init__(self):
        self.narrowest = {}

    def day(self, julian, kind):
        delta_t = 69.2 + 0.6 * ((julian - 2459000) / 365.25)  # seconds; half a minute more or less does not matter
        local = julian - delta_t / 86400 + 8 / 24 + 0.5
        part = local - math.floor(local)
        margin = min(part, 1 - part) * 1440
        date = datetime.date.fromordinal(math.floor(local) - 1721425)
        if margin < self.narrowest.get(kind, (1e9, None))[0]:
            self.narrowest[kind] = (margin, date)
        return date


def months_of(year, clock):
    """First days of the lunar months from month 11 of year - 1 to the next month 11, as [(month, leap, date)]."""
    solstice = [clock.day(solar_term(y, 270), "solstice") for y in (year - 1, year)]
    start = math.floor((solstice[0].year - 2000 + 0.9) * 12.3685) - 3
    moons = [clock.day(new_moon(k), "moon") for k in range(start, start + 20)]
    first = max(i for i, d in enumerate(moons) if d <= solstice[0])
    last = max(i for i, d in enumerate(moons) if d <= solstice[1])
    terms = sorted(clock.day(solar_term(y, a), "term") for y in (year - 1, year) for a in range(0, 360, 30))
    months, number, leap_done = [], 11, last - first == 12
    for i in range(first, last):
        bare = not any(moons[i] <= t < moons[i + 1] for t in terms)
        leap = not leap_done and i > first and bare
        if leap:
            leap_done = True
        elif i > first:
            number = number % 12 + 1
        months.append((number, leap, moons[i]))
    return months


def festivals(year, clock):
    """Spring Festival, Qingming, Dragon Boat and Mid-Autumn of a civil year."""
    first = {number: date for number, leap, date in months_of(year, clock) if not leap}
    qingming = clock.day(solar_term(year, 15), "qingming")
    return first[1], qingming, first[5] + datetime.timedelta(4), first[8] + datetime.timedelta(14)


def statutory(year, clock):
    spring, qingming, boat, autumn = festivals(year, clock)
    rows = [(datetime.date(year, 1, 1), "元旦"), (spring - datetime.timedelta(1), "除夕")]
    rows += [(spring + datetime.timedelta(i), "春节") for i in range(3)]
    rows += [(qingming, "清明节"), (datetime.date(year, 5, 1), "劳动节"), (datetime.date(year, 5, 2), "劳动节"),
             (boat, "端午节"), (autumn, "中秋节")]
    rows += [(datetime.date(year, 10, i), "国庆节") for i in (1, 2, 3)]
    return sorted(rows)


def text():
    clock = Clock()
    lines = ["# Statutory days off 2027-2040: 全国年节及纪念日放假办法 as in force since 2025-01-01.",
             "# Written by statutory_days.py, which computes them; compared with two others in docs/calendar.md.",
             "# SPDX-License-Identifier: Apache-2.0",
             "# Columns (TAB): date | holiday. A date that is two holidays has two rows.",
             "#date\tholiday"]
    for year in range(FIRST, LAST + 1):
        lines += [f"{date}\t{name}" for date, name in statutory(year, clock)]
    for kind, limit in (("moon", MOON_MARGIN), ("qingming", SUN_MARGIN)):
        margin, date = clock.narrowest[kind]
        if margin < limit:
            sys.exit(f"{kind} of {date} is {margin:.1f} minutes from midnight: too near to be sure")
    return "\n".join(lines) + "\n"


def main(arguments):
    if arguments[:1] == ["--list"]:
        clock = Clock()
        for year in range(int(arguments[1]), int(arguments[2]) + 1):
            print("\t".join([str(year)] + [str(d) for d in festivals(year, clock)]))
        for kind, (margin, date) in sorted(clock.narrowest.items()):
            print(f"# narrowest {kind}: {date}, {margin:.1f} minutes from midnight")
        return 0
    made = text()
    if arguments == ["--check"]:
        with open(TARGET, encoding="utf-8") as handle:
            same = handle.read() == made
        print("statutory.tsv is " + ("what the computation gives" if same else "NOT what the computation gives"))
        return 0 if same else 1
    with open(TARGET, "w", encoding="utf-8", newline="\n") as handle:
        handle.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
