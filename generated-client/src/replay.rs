// Generated from api-spec/ by `cargo xtask codegen`; do not edit.

//! Recorded answers, by endpoint: for the generator's `verify`, and no promise of this crate.

use crate::runtime::{Error, testing::replay};
pub use replay::message;

type Decode = fn(u16, &[u8]) -> Result<String, Error>;

/// Reads a successful answer and writes what was read as JSON; `None` when there is no such operation.
pub fn decode(
    api: &str,
    operation: &str,
    status: u16,
    body: &[u8],
) -> Option<Result<String, Error>> {
    let decode: Option<Decode> = match (api, operation) {
        ("chartmogul", "opportunities.update_opportunity") => {
            Some(replay::decode::<crate::chartmogul::opportunities::UpdateOpportunity>)
        }
        ("chartmogul", "opportunities.create_opportunity") => {
            Some(replay::decode::<crate::chartmogul::opportunities::CreateOpportunity>)
        }
        ("chartmogul", "opportunities.get_opportunity") => {
            Some(replay::decode::<crate::chartmogul::opportunities::GetOpportunity>)
        }
        ("chartmogul", "opportunities.delete_opportunity") => {
            Some(replay::decode::<crate::chartmogul::opportunities::DeleteOpportunity>)
        }
        ("chartmogul", "opportunities.list_opportunities") => {
            Some(replay::decode::<crate::chartmogul::opportunities::ListOpportunities>)
        }
        ("usercom_v1", "deals.update_deal") => {
            Some(replay::decode::<crate::usercom_v1::deals::UpdateDeal>)
        }
        ("usercom_v1", "deals.get_deal") => {
            Some(replay::decode::<crate::usercom_v1::deals::GetDeal>)
        }
        ("usercom_v1", "deals.list_deals") => {
            Some(replay::decode::<crate::usercom_v1::deals::ListDeals>)
        }
        ("usercom_v1", "deals.update_or_create_deal") => {
            Some(replay::decode::<crate::usercom_v1::deals::UpdateOrCreateDeal>)
        }
        ("usercom_v1", "deals.create_deal_with_custom_id") => {
            Some(replay::decode::<crate::usercom_v1::deals::CreateDealWithCustomId>)
        }
        _ => None,
    };
    decode.map(|decode| decode(status, body))
}
