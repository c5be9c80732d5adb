% The nine conditions in Prolog, a clause a condition. One way a run, as nine.c.
%
%     swipl -O nine.pl -- check ROWS_FILE MASKS_FILE
%     swipl -O nine.pl -- time  ROWS_FILE ROUNDS LIMIT
%
% SPDX-License-Identifier: Apache-2.0
:- initialization(main, main).
:- use_module(library(readutil)).

% failed(Bit, Applicant)
failed(0, a(0, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _)).
failed(1, a(_, Founded, _, _, _, _, _, _, _, _, _, _, _, _, _, _)) :- Founded + 20000 > 20260630.
failed(2, a(_, _, Assets, _, _, _, _, _, _, _, _, _, _, _, _, _)) :- Assets < 300000000.
failed(3, a(_, _, _, Smes, Focus, Production, _, _, _, _, _, _, _, _, _, _)) :-
    Smes < 100,
    \+ (Smes >= 50, Focus =:= 1, Production =:= 1).
failed(4, a(_, _, _, _, _, _, Institutions, _, _, _, _, _, _, _, _, _)) :- Institutions < 5.
failed(5, a(_, _, _, _, _, _, _, Degree, Title, Both, _, _, _, _, _, _)) :- Degree + Title + Both < 8.
failed(6, a(_, _, _, _, _, _, _, _, _, _, Share, Revenue, _, _, _, _)) :- ( Revenue =:= 0 -> true ; Share * 2 < Revenue ).
failed(7, a(_, _, _, _, _, _, _, _, _, _, _, _, Valid, Satisfied, _, _)) :- ( Valid =:= 0 -> true ; Satisfied * 10 < Valid * 9 ).
failed(8, a(_, _, _, _, _, _, _, _, _, _, _, _, _, _, Offered, Records)) :- \+ (Offered =:= 1, Records >= 1).

mask(Applicant, Mask) :-
    findall(Bit, failed(Bit, Applicant), Bits),
    sum(Bits, 0, Mask).

sum([], Mask, Mask).
sum([Bit|Bits], So, Mask) :- Next is So + (1 << Bit), sum(Bits, Next, Mask).

rows(File, Rows) :-
    setup_call_cleanup(open(File, read, In), (read_line_to_string(In, _), lines(In, Rows)), close(In)).

lines(In, Rows) :-
    read_line_to_string(In, Line),
    (   Line == end_of_file
    ->  Rows = []
    ;   split_string(Line, "\t", "", Texts),
        maplist([Text, Number]>>number_string(Number, Text), Texts, Numbers),
        Row =.. [a|Numbers],
        Rows = [Row|Rest],
        lines(In, Rest)
    ).

run(Rows, Masks, Seconds) :-
    get_time(Start),
    masks(Rows, Masks),
    get_time(End),
    Seconds is End - Start.

masks([], []).
masks([Row|Rows], [Mask|Masks]) :- mask(Row, Mask), masks(Rows, Masks).

first(0, _, []) :- !.
first(_, [], []) :- !.
first(N, [Row|Rows], [Row|Some]) :- M is N - 1, first(M, Rows, Some).

main([check, File, To]) :-
    rows(File, Rows),
    run(Rows, Masks, Seconds),
    format("~9f~n", [Seconds]),
    setup_call_cleanup(open(To, write, Out, [type(binary)]), forall(member(Mask, Masks), two(Out, Mask)), close(Out)).
main([time, File, RoundsText, LimitText]) :-
    atom_number(RoundsText, Rounds),
    atom_number(LimitText, Limit),
    rows(File, All),
    first(Limit, All, Rows),
    forall(between(1, Rounds, _), (run(Rows, _, Seconds), format("~9f~n", [Seconds]))).

two(Out, Mask) :-
    Low is Mask /\ 255,
    High is Mask >> 8,
    put_byte(Out, Low),
    put_byte(Out, High).
