// Generated from api-spec/chartmogul/metrics.yaml by `cargo xtask codegen`; do not edit.

use generated_client::chartmogul::{
    MetricsInterval,
    metrics::{
        GetArpa, GetArr, GetAsp, GetCustomerChurnRate, GetCustomerCount, GetKeyMetrics,
        GetLtv, GetMrr, GetMrrChurnRate,
    },
};
use generated_client::testing;

#[test]
fn get_key_metrics_as_recorded() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-31","customer-churn-rate":0.0,"mrr-churn-rate":0.0,"ltv":15620.0,"customers":1,"asp":15620,"arpa":15620,"arr":187440,"mrr":15620}]}"#;
    mock.reply(200, response);
    let call = GetKeyMetrics::new("2015-01-01".parse()?, "2015-02-01".parse()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/all?start-date=2015-01-01&end-date=2015-02-01",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_key_metrics_as_documented() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2023-07-31","mrr":339704639,"mrr-percentage-change":0.0,"arr":4076455668,"arr-percentage-change":0.0,"customer-churn-rate":17.13,"customer-churn-rate-percentage-change":0.0,"mrr-churn-rate":4.92,"mrr-churn-rate-percentage-change":0.0,"ltv":2977624,"ltv-percentage-change":0.0,"customers":666,"customers-percentage-change":0.0,"asp":36650,"asp-percentage-change":0.0,"arpa":510067,"arpa-percentage-change":0.0}],"summary":{"current-mrr":339495262,"previous-mrr":339704639,"mrr-percentage-change":-0.06,"current-arr":4073943144,"previous-arr":4076455668,"arr-percentage-change":-0.06,"current-customers":680,"previous-customers":666,"customers-percentage-change":2.1,"current-customer-churn-rate":3.9,"previous-customer-churn-rate":17.13,"customer-churn-rate-percentage-change":-77.23,"current-mrr-churn-rate":0.49,"previous-mrr-churn-rate":4.92,"mrr-churn-rate-percentage-change":-90.04}}"#;
    mock.reply(200, response);
    let call = GetKeyMetrics::new("2023-07-01".parse()?, "2023-08-31".parse()?)
        .interval(MetricsInterval::Month)
        .geo(["US"])
        .plans(["Silver Monthly"]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/all?start-date=2023-07-01&end-date=2023-08-31&interval=month&geo=US&plans=Silver+Monthly",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_mrr() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-10","mrr":30000,"mrr-new-business":10000,"mrr-expansion":15000,"mrr-contraction":0,"mrr-churn":-400,"mrr-reactivation":0,"percentage-change":74.62}],"summary":{"current":43145000,"previous":43145000,"percentage-change":0.0}}"#;
    mock.reply(200, response);
    let call = GetMrr::new("2015-01-01".parse()?, "2015-11-01".parse()?)
        .interval(MetricsInterval::Week);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/mrr?start-date=2015-01-01&end-date=2015-11-01&interval=week",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_arr() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-31","arr":0}],"summary":{"current":0,"previous":49200,"percentage-change":-100}}"#;
    mock.reply(200, response);
    let call = GetArr::new("2015-01-01".parse()?, "2015-11-24".parse()?)
        .interval(MetricsInterval::Month)
        .geo(["US"]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/arr?start-date=2015-01-01&end-date=2015-11-24&interval=month&geo=US",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_arpa() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-31","arpa":0}],"summary":{"current":980568,"previous":980568,"percentage-change":0.0}}"#;
    mock.reply(200, response);
    let call = GetArpa::new("2015-01-01".parse()?, "2015-11-01".parse()?)
        .interval(MetricsInterval::Month);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/arpa?start-date=2015-01-01&end-date=2015-11-01&interval=month",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_asp() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-31","asp":0}],"summary":{"current":107982,"previous":107982,"percentage-change":0.0}}"#;
    mock.reply(200, response);
    let call = GetAsp::new("2015-01-01".parse()?, "2015-11-01".parse()?)
        .interval(MetricsInterval::Month);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/asp?start-date=2015-01-01&end-date=2015-11-01&interval=month",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_customer_count() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-09","customers":3}],"summary":{"current":4,"previous":4,"percentage-change":0.0}}"#;
    mock.reply(200, response);
    let call = GetCustomerCount::new("2015-01-01".parse()?, "2015-02-01".parse()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/customer-count?start-date=2015-01-01&end-date=2015-02-01",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_customer_churn_rate() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-31","customer-churn-rate":0.0}],"summary":{"current":0,"previous":0,"percentage-change":0.0}}"#;
    mock.reply(200, response);
    let call = GetCustomerChurnRate::new("2015-01-01".parse()?, "2015-02-01".parse()?);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/customer-churn-rate?start-date=2015-01-01&end-date=2015-02-01",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_mrr_churn_rate() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2023-07-31","mrr-churn-rate":11.9,"percentage-change":0.0},{"date":"2023-08-31","mrr-churn-rate":12.5,"percentage-change":5.0}],"summary":{"current":12.5,"previous":11.9,"percentage-change":5.0}}"#;
    mock.reply(200, response);
    let call = GetMrrChurnRate::new("2023-07-01".parse()?, "2023-08-31".parse()?)
        .interval(MetricsInterval::Month)
        .geo(["US"])
        .plans(["Silver Monthly"]);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/mrr-churn-rate?start-date=2023-07-01&end-date=2023-08-31&interval=month&geo=US&plans=Silver+Monthly",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}

#[test]
fn get_ltv() -> crate::TestResult {
    let mock = testing::MockTransport::new();
    let response = r#"{"entries":[{"date":"2015-01-31","ltv":0},{"date":"2015-02-01","ltv":15620.0}],"summary":{"current":54213,"previous":54213,"percentage-change":0.0}}"#;
    mock.reply(200, response);
    let call = GetLtv::new("2015-01-01".parse()?, "2015-02-01".parse()?)
        .interval(MetricsInterval::Month);
    let value = call.send_blocking(&super::client(&mock))?;
    testing::assert_round_trip(&value, response);
    mock.assert_sent(
        "GET",
        "/v1/metrics/ltv?start-date=2015-01-01&end-date=2015-02-01&interval=month",
        None,
    );
    crate::assert_headers(&mock, super::HEADERS, &[]);
    Ok(())
}
