// Generated from api-spec/chartmogul/account.yaml by `cargo xtask codegen`; do not edit.

//! The account that the API key belongs to.

use crate::runtime;

/// Gets the account that the API key belongs to.
///
/// `GET /account` · [ChartMogul documentation](https://dev.chartmogul.com/reference/retrieve-account), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::chartmogul::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::chartmogul::account::GetAccount;
///
/// let account = GetAccount::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `query.include`: One client's test sends each setting as a parameter of its own; the page joins them by commas.
/// - `response.churn_recognition`: A text such as `immediate` in the samples of two clients, an object with `mode` in two others; kept as it comes.
/// - `response.churn_when_zero_mrr`: A bool in some clients, an object in others; kept as it comes.
/// - `response.auto_churn_subscription`: A bool in some clients, an object in others; kept as it comes.
/// - `response.refund_handling`: A text in some clients, an object in others; kept as it comes.
/// - `response.proximate_movement_reclassification`: A text in some clients, an object in others; kept as it comes.
#[doc(alias = "GET /account")]
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccount {
    include: Option<Vec<AccountSetting>>,
}

impl GetAccount {
    /// Creates the request; optional fields are omitted until set.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    GetAccount;
    /// Settings to add to the response; an unknown one is an error with status 400.
    ///
    /// Open question: one client's test sends each setting as a parameter of its own; the page joins them by commas.
    include: impl IntoIterator<Item = impl Into<AccountSetting>> = Some(runtime::list(include));
}

runtime::endpoint! {
    super::Chartmogul: GetAccount -> Account;
    "get_account" = GET "/account", idempotent;
    encode(self, request) { request.query_csv("include", self.include.as_ref()); }
    decode(response) { response.json() }
}

/// A setting that is returned only on request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountSetting {
    /// `churn_recognition`
    ChurnRecognition,
    /// `churn_when_zero_mrr`
    ChurnWhenZeroMrr,
    /// `auto_churn_subscription`
    AutoChurnSubscription,
    /// `refund_handling`
    RefundHandling,
    /// `proximate_movement_reclassification`
    ProximateMovementReclassification,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for AccountSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::ChurnRecognition => "churn_recognition",
            Self::ChurnWhenZeroMrr => "churn_when_zero_mrr",
            Self::AutoChurnSubscription => "auto_churn_subscription",
            Self::RefundHandling => "refund_handling",
            Self::ProximateMovementReclassification => {
                "proximate_movement_reclassification"
            }
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "churn_recognition" => Self::ChurnRecognition,
            "churn_when_zero_mrr" => Self::ChurnWhenZeroMrr,
            "auto_churn_subscription" => Self::AutoChurnSubscription,
            "refund_handling" => Self::RefundHandling,
            "proximate_movement_reclassification" => {
                Self::ProximateMovementReclassification
            }
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(AccountSetting);

/// The day a week begins with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeekStart {
    /// `monday`
    Monday,
    /// `sunday`
    Sunday,
    /// A value that this version of the crate does not know; see [`Self::as_str`].
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for WeekStart {
    fn as_str(&self) -> &str {
        match self {
            Self::Monday => "monday",
            Self::Sunday => "sunday",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "monday" => Self::Monday,
            "sunday" => Self::Sunday,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(WeekStart);

/// The account that the API key belongs to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Account {
    /// ChartMogul's own id, as in `acc_…`; responses of 2021 lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Usually the company's name.
    pub name: String,
    /// ISO 4217 code of the currency all metrics are in.
    pub currency: String,
    /// IANA name, as in `Europe/Berlin`.
    pub time_zone: String,
    /// The account's `week_start_on`.
    pub week_start_on: WeekStart,
    /// When churn is counted; only if included.
    ///
    /// Open question: a text such as `immediate` in the samples of two clients, an object with `mode` in two others; kept as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub churn_recognition: Option<serde_json::Value>,
    /// Whether a paying customer without MRR counts as churned; only if included.
    ///
    /// Open question: a bool in some clients, an object in others; kept as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub churn_when_zero_mrr: Option<serde_json::Value>,
    /// Whether overdue subscriptions churn by themselves; only if included.
    ///
    /// Open question: a bool in some clients, an object in others; kept as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_churn_subscription: Option<serde_json::Value>,
    /// How refunds change the MRR; only if included.
    ///
    /// Open question: a text in some clients, an object in others; kept as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_handling: Option<serde_json::Value>,
    /// How movements close to each other are merged; only if included.
    ///
    /// Open question: a text in some clients, an object in others; kept as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proximate_movement_reclassification: Option<serde_json::Value>,
}
