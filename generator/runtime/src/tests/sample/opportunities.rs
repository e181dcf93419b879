//! Requests and types written as the generator writes them.

use crate::runtime;
use crate::runtime::codec;

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOpportunity {
    #[serde(skip)]
    uuid: CustomerId,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "type")]
    type_: Option<ForecastCategory>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Pairs<codec::Same>>>"
    )]
    custom: Option<runtime::Map<serde_json::Value>>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    custom_id: runtime::Patch<String>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    person: runtime::Patch<i64>,
    #[serde(skip_serializing_if = "runtime::Patch::is_unchanged")]
    agent: runtime::Patch<AgentId>,
    #[serde(
        skip_serializing_if = "runtime::Patch::is_unchanged",
        with = "codec::As::<runtime::Patch<codec::Text>>"
    )]
    code: runtime::Patch<i64>,
}

impl UpdateOpportunity {
    pub fn new(uuid: impl Into<CustomerId>) -> Self {
        Self {
            uuid: uuid.into(),
            owner: None,
            type_: None,
            custom: None,
            custom_id: runtime::Patch::Unchanged,
            person: runtime::Patch::Unchanged,
            agent: runtime::Patch::Unchanged,
            code: runtime::Patch::Unchanged,
        }
    }

    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    pub fn type_(mut self, type_: impl Into<ForecastCategory>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    pub fn custom(mut self, key: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.custom
            .get_or_insert_default()
            .insert(key, value.into());
        self
    }

    pub fn custom_id(mut self, custom_id: impl Into<runtime::Patch<String>>) -> Self {
        self.custom_id = custom_id.into();
        self
    }

    pub fn person(mut self, person: impl Into<runtime::Patch<i64>>) -> Self {
        self.person = person.into();
        self
    }

    pub fn agent(mut self, agent: impl Into<runtime::Patch<AgentId>>) -> Self {
        self.agent = agent.into();
        self
    }

    pub fn code(mut self, code: impl Into<runtime::Patch<i64>>) -> Self {
        self.code = code.into();
        self
    }
}

impl runtime::Endpoint for UpdateOpportunity {
    type Api = super::Sample;
    type Output = Opportunity;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "update_opportunity",
        method: http::Method::PATCH,
        path: "/opportunities/{uuid}",
        idempotent: false,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        request.path(&[&self.uuid])?;
        request.json(self)
    }

    fn decode(answer: &runtime::Answer) -> Result<Opportunity, runtime::Error> {
        answer.json()
    }
}

runtime::send!(UpdateOpportunity -> Opportunity);

#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOpportunities {
    pub cursor: Option<String>,
    pub page_url: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub geo: Option<Vec<String>>,
    pub min: Option<runtime::DateTime>,
    pub filter: Option<runtime::Map<i64>>,
    pub thing: Option<String>,
}

impl ListOpportunities {
    pub fn new() -> Self {
        Self {
            cursor: None,
            page_url: None,
            ids: None,
            geo: None,
            min: None,
            filter: None,
            thing: None,
        }
    }
}

impl runtime::Endpoint for ListOpportunities {
    type Api = super::Sample;
    type Output = OpportunityPage;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "list_opportunities",
        method: http::Method::GET,
        path: "/opportunities/",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        if let Some(url) = &self.page_url {
            return request.page_url(url);
        }
        request.query("cursor", self.cursor.as_ref());
        request.query_each("ids", self.ids.as_ref());
        request.query_csv("geo", self.geo.as_ref());
        request.query_as::<codec::UnixSeconds, _>("min", self.min.as_ref());
        request.query_json("filter", self.filter.as_ref())?;
        request.header("X-Thing", self.thing.as_ref())?;
        Ok(())
    }

    fn decode(answer: &runtime::Answer) -> Result<OpportunityPage, runtime::Error> {
        answer.json()
    }
}

runtime::send!(ListOpportunities -> OpportunityPage);

impl runtime::Paginated for ListOpportunities {
    type Item = Opportunity;
    const END: Option<u16> = Some(404);

    fn next(&self, page: &OpportunityPage) -> Option<Self> {
        if let Some(url) = &page.next {
            return Some(Self {
                page_url: Some(url.clone()),
                ..self.clone()
            });
        }
        let cursor = page.cursor.clone()?;
        Some(Self {
            cursor: Some(cursor),
            ..self.clone()
        })
    }

    fn items(page: OpportunityPage) -> Vec<Opportunity> {
        page.entries
    }
}

runtime::pages!(ListOpportunities -> Opportunity);

#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpportunityPage {
    pub entries: Vec<Opportunity>,
    #[serde(default)]
    pub cursor: Option<String>,
    #[serde(default)]
    pub next: Option<String>,
}

#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Opportunity {
    pub uuid: CustomerId,
    #[serde(default, with = "codec::As::<Option<codec::Text>>")]
    pub value: Option<rust_decimal::Decimal>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Digits>>"
    )]
    pub mrr: Option<rust_decimal::Decimal>,
    pub created_at: Option<runtime::DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forecast_category: Option<ForecastCategory>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Map<serde_json::Value>>,
}

/// The item lies below a member, and nothing is sent.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOpportunity {
    pub uuid: String,
}

impl runtime::Endpoint for GetOpportunity {
    type Api = super::Sample;
    type Output = Opportunity;
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "get_opportunity",
        method: http::Method::GET,
        path: "/opportunities/{uuid}",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        request.path(&[&self.uuid])?;
        Ok(())
    }

    fn decode(answer: &runtime::Answer) -> Result<Opportunity, runtime::Error> {
        answer.json_at("data.item")
    }
}

runtime::send!(GetOpportunity -> Opportunity);

#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOpportunity {
    pub uuid: String,
}

impl runtime::Endpoint for DeleteOpportunity {
    type Api = super::Sample;
    type Output = ();
    const OPERATION: &'static runtime::Operation = &runtime::Operation {
        id: "delete_opportunity",
        method: http::Method::DELETE,
        path: "/opportunities/{uuid}/",
        idempotent: true,
    };

    #[inline]
    fn encode(&self, request: &mut runtime::Encoder<'_>) -> Result<(), runtime::Error> {
        request.path(&[&self.uuid])?;
        Ok(())
    }

    fn decode(answer: &runtime::Answer) -> Result<(), runtime::Error> {
        answer.none()
    }
}

runtime::send!(DeleteOpportunity -> ());

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForecastCategory {
    Pipeline,
    BestCase,
    Unrecognized(runtime::Unrecognized),
}

impl runtime::WireEnum for ForecastCategory {
    fn as_str(&self) -> &str {
        match self {
            Self::Pipeline => "pipeline",
            Self::BestCase => "best_case",
            Self::Unrecognized(value) => value.as_str(),
        }
    }

    fn from_wire(text: &str) -> Self {
        match text {
            "pipeline" => Self::Pipeline,
            "best_case" => Self::BestCase,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

runtime::wire_enum!(ForecastCategory);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    Buy,
    Sell,
}

impl runtime::ClosedEnum for Side {
    fn as_str(&self) -> &'static str {
        match self {
            Self::Buy => "buy",
            Self::Sell => "sell",
        }
    }

    fn from_wire(text: &str) -> Option<Self> {
        match text {
            "buy" => Some(Self::Buy),
            "sell" => Some(Self::Sell),
            _ => None,
        }
    }
}

runtime::closed_enum!(Side);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    Everybody,
    Company,
    Unrecognized(runtime::UnrecognizedCode),
}

impl runtime::IntEnum for Scope {
    fn code(&self) -> i64 {
        match self {
            Self::Everybody => 1,
            Self::Company => 2,
            Self::Unrecognized(code) => code.code(),
        }
    }

    fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Everybody,
            2 => Self::Company,
            _ => Self::Unrecognized(runtime::UnrecognizedCode::new(code)),
        }
    }
}

runtime::int_enum!(Scope);

#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct CustomerId(String);

runtime::text_newtype!(CustomerId);

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct AgentId(i64);

runtime::int_newtype!(AgentId -> i64);
