//! Defaults, and layouts of dates and times.

use crate::{errors, of_line};

#[test]
fn a_default_is_a_value_of_its_type() {
    for line in [
        "int =5",
        "int? =null",
        "bool =false",
        "float =0.5",
        "decimal =0.50",
        "string =5",
        "string =\"past due\"",
        "string<int> =5",
        "date =2026-01-31",
        "date(%d.%m.%Y) =31.01.2026",
        "datetime(unix) =1700000000",
        "date =\"\" blank",
        "a | b =b",
        "Plan =paid",
        "Level =2",
        "Code =5",
        "Code =abc",
        "Days =30",
        "Cents =30",
        "Short =abc",
        "int[] =1,2",
        "int[] =[1,2]",
        "int[] =[]",
        "Plan[] =free,paid",
        "Kinds =free,paid",
        "string[] =open",
        "map<int> ={}",
        "map<int> ={\"a\":1}",
        "string /^c_/ =c_1",
        "any =x",
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
    for (line, title) in [
        ("int =abc", "default `abc` is not a value of `int`"),
        ("int =1.5", "default `1.5` is not a value of `int`"),
        ("int =null", "default `null` is not a value of `int`"),
        ("uint =-1", "default `-1` is not a value of `uint`"),
        (
            "int32 =3000000000",
            "default `3000000000` is not a value of `int32`",
        ),
        ("bool =yes", "default `yes` is not a value of `bool`"),
        ("float =NaN", "default `NaN` is not a value of `float`"),
        (
            "string<int> =x",
            "default `x` is not a value of `string<int>`",
        ),
        (
            "date =31.01.2026",
            "default `31.01.2026` is not a value of `date`",
        ),
        ("date =\"\"", "default `` is not a value of `date`"),
        (
            "date(%d.%m.%Y) =\"2.1.2024\"",
            "default `2.1.2024` is not a value of `date(%d.%m.%Y)`",
        ),
        (
            "datetime(%Y-%m-%d %T) =\"2024-01-02 3:04:05\"",
            "default `2024-01-02 3:04:05` is not a value of `datetime(%Y-%m-%d %T)`",
        ),
        (
            "datetime(unix) =now",
            "default `now` is not a value of `datetime(unix)`",
        ),
        ("a | b =c", "default `c` is not one of the listed values"),
        (
            "Plan =piad",
            "default `piad` is not one of the listed values",
        ),
        ("Level =High", "default `High` is not a value of `Level`"),
        ("Level =3", "default `3` is not one of the listed values"),
        ("Days =soon", "default `soon` is not a value of `Days`"),
        ("Cents =soon", "default `soon` is not a value of `Cents`"),
        ("int[] =1,x", "default `1,x` is not a value of `int[]`"),
        (
            "int[] =[1,true]",
            "default `[1,true]` is not a value of `int[]`",
        ),
        (
            "Plan[] =free,gone",
            "default `gone` is not one of the listed values",
        ),
        (
            "Kinds =free,gone",
            "default `gone` is not one of the listed values",
        ),
        ("map<int> =5", "default `5` is not a value of `map<int>`"),
        ("string /^c_/ =d_1", "default `d_1` does not match `/^c_/`"),
    ] {
        assert_eq!(of_line(line), [format!("T209: {title}")], "{line}");
    }
}

#[test]
fn a_default_is_written_as_it_would_be_sent() {
    for line in [
        "int =-5",
        "int =0",
        "int32 =-2147483648",
        "uint =18446744073709551615",
        "float =-0.5",
        "float =1e-7",
        "decimal =-0.50",
        "decimal =1e2",
        "string =007",
        "string =+5",
        "string<decimal> =0.50",
        "datetime =2026-01-31T00:00:00+02",
        "datetime =2026-01-31",
        "datetime(unix_ms) =-1",
        "Code =007",
        "int[] =1,-2",
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
    for (line, default, ty) in [
        ("int =+5", "+5", "int"),
        ("int =007", "007", "int"),
        ("int =-0", "-0", "int"),
        ("int =5.0", "5.0", "int"),
        ("int =1e3", "1e3", "int"),
        ("int32 =+5", "+5", "int32"),
        ("uint =+5", "+5", "uint"),
        ("uint =007", "007", "uint"),
        ("Days =+5", "+5", "Days"),
        ("Level =+2", "+2", "Level"),
        ("Level =02", "02", "Level"),
        ("int[] =1,+2", "1,+2", "int[]"),
        ("float =+1", "+1", "float"),
        ("float =.5", ".5", "float"),
        ("float =5.", "5.", "float"),
        ("float =00.5", "00.5", "float"),
        ("float =inf", "inf", "float"),
        ("float =1_000", "1_000", "float"),
        ("decimal =+1.5", "+1.5", "decimal"),
        ("decimal =01.5", "01.5", "decimal"),
        ("decimal =.5", ".5", "decimal"),
        ("bool =True", "True", "bool"),
        ("bool =1", "1", "bool"),
        ("string<int> =007", "007", "string<int>"),
        ("string<int> =+5", "+5", "string<int>"),
        ("string<decimal> =01.5", "01.5", "string<decimal>"),
        ("string<bool> =TRUE", "TRUE", "string<bool>"),
        ("date =2026-1-31", "2026-1-31", "date"),
        ("date =20260131", "20260131", "date"),
        ("date =2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z", "date"),
        ("datetime =20260131T000000Z", "20260131T000000Z", "datetime"),
        (
            "datetime =2026-01-31T24:00:00Z",
            "2026-01-31T24:00:00Z",
            "datetime",
        ),
        ("datetime(unix) =+5", "+5", "datetime(unix)"),
        ("datetime(unix) =007", "007", "datetime(unix)"),
        ("datetime(unix) =5.0", "5.0", "datetime(unix)"),
    ] {
        let title = format!("T209: default `{default}` is not a value of `{ty}`");
        assert_eq!(of_line(line), [title], "{line}");
    }
}

#[test]
fn a_layout_says_all_of_a_date_or_time_and_nothing_twice() {
    for line in [
        "date(%d.%m.%Y)",
        "date(%Y%j)",
        "date(%m/%d/%Y)",
        "datetime(%Y-%m-%d %H)",
        "datetime(%d.%m.%Y %H:%M)",
        "datetime(%T %j %Y)",
        "datetime(%Y%m%dT%H%M%S.%f%z)",
        "datetime(%z %Y-%m-%d %T)",
        "datetime(%f %T on %Y-%j)",
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
    for (line, title) in [
        ("date(%Y)", "`%Y` has no month"),
        ("date(%Y-%m)", "`%Y-%m` has no day"),
        ("date(%Y-%d)", "`%Y-%d` has no month"),
        ("date(%d)", "`%d` has no year"),
        ("date(%d.%m.)", "`%d.%m.` has no year"),
        ("date(%j)", "`%j` has no year"),
        ("date()", "`` is not a date format"),
        ("date(unix)", "`unix` is not a date format"),
        (
            "date(%Y-%m-%d %H)",
            "`%H` would be lost: a `date` has no time",
        ),
        (
            "date(%Y-%m-%d%z)",
            "`%z` would be lost: a `date` has no time",
        ),
        ("date(%T)", "`%T` would be lost: a `date` has no time"),
        ("datetime(%H:%M)", "`%H:%M` has no year"),
        ("datetime(%T)", "`%T` has no year"),
        ("datetime(%m-%d %T)", "`%m-%d %T` has no year"),
        ("datetime(%Y-%m %T)", "`%Y-%m %T` has no day"),
        ("datetime(%Y-%m-%d)", "`%Y-%m-%d` has no hour"),
        ("datetime(%Y-%j %M:%S)", "`%Y-%j %M:%S` has no hour"),
        ("datetime(%Y-%j %H %S)", "`%Y-%j %H %S` has no minute"),
        ("datetime(%Y-%j %H:%M.%f)", "`%Y-%j %H:%M.%f` has no second"),
        ("date(%d.%d.%Y)", "`%d` is there twice"),
        ("date(%Y-%m-%d %j)", "`%j` says what `%m` says"),
        ("date(%j %Y-%d)", "`%d` says what `%j` says"),
        ("datetime(%Y-%j %T %S)", "`%S` says what `%T` says"),
        ("datetime(%z %Y-%j %T %z)", "`%z` is there twice"),
        (
            "datetime(%f%Y-%j %T)",
            "the digits after `%f` cannot be told from its own",
        ),
        (
            "datetime(%Y-%j %T.%f0)",
            "the digits after `%f` cannot be told from its own",
        ),
        ("date(%-d.%m.%Y)", "`%-` is not a field of a date format"),
        ("date(%d.%m.%y)", "`%y` is not a field of a date format"),
        ("date(%e.%m.%Y)", "`%e` is not a field of a date format"),
        ("date(%Y-%m-%d%)", "`%` is not a field of a date format"),
        ("date(%Y%é)", "`%é` is not a field of a date format"),
    ] {
        assert_eq!(of_line(line), [format!("T207: {title}")], "{line}");
    }
}

#[test]
fn a_default_is_within_its_range() {
    for line in [
        "int 1..10 =10",
        "string 2..3 =ab",
        "string<int> 1..10 =10",
        "int[] 1..2 =500,600",
        "Days 1..10 =10",
    ] {
        assert_eq!(of_line(line), [""; 0], "{line}");
    }
    for (line, title) in [
        ("int 1..10 =11", "default 11 is outside 1..10"),
        ("decimal ..1.5 =1.50001", "default 1.50001 is outside ..1.5"),
        ("string 2..3 =a", "default a is outside 2..3"),
        ("string<int> 1..10 =11", "default 11 is outside 1..10"),
        ("int[] 1..2 =1,2,3", "default 1,2,3 is outside 1..2"),
        ("Days 1..10 =11", "default 11 is outside 1..10"),
        ("Short =abcd", "default abcd is outside ..3"),
    ] {
        assert_eq!(of_line(line), [format!("T208: {title}")], "{line}");
    }
}

#[test]
fn a_code_is_a_whole_number_as_it_is_sent() {
    let of_code = |code: &str| {
        errors(&format!(
            "resource: Order\ntypes:\n  Order: {{fields: {{level: Level}}, response: {{id: int!}}}}\n  Level: {{enum: {{Low: \"{code}\", High: \"2\"}}, wire: int}}\n"
        ))
    };
    for code in ["1", "0", "-1", "9223372036854775807"] {
        assert_eq!(of_code(code), [""; 0], "{code}");
    }
    for code in [
        "01",
        "+1",
        "-0",
        "1.0",
        "1e1",
        "one",
        "",
        "9223372036854775808",
    ] {
        let title = format!("T202: `{code}` is not a whole number as it is sent");
        assert_eq!(of_code(code), [title]);
    }
}
