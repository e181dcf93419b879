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
        ("chartmogul", "account.get_account") => {
            Some(replay::decode::<crate::chartmogul::account::GetAccount>)
        }
        ("chartmogul", "activities.list_activities") => {
            Some(replay::decode::<crate::chartmogul::activities::ListActivities>)
        }
        ("chartmogul", "activities_export.create_activities_export") => {
            Some(
                replay::decode::<
                    crate::chartmogul::activities_export::CreateActivitiesExport,
                >,
            )
        }
        ("chartmogul", "activities_export.get_activities_export") => {
            Some(
                replay::decode::<
                    crate::chartmogul::activities_export::GetActivitiesExport,
                >,
            )
        }
        ("chartmogul", "contacts.create_contact") => {
            Some(replay::decode::<crate::chartmogul::contacts::CreateContact>)
        }
        ("chartmogul", "contacts.list_contacts") => {
            Some(replay::decode::<crate::chartmogul::contacts::ListContacts>)
        }
        ("chartmogul", "contacts.get_contact") => {
            Some(replay::decode::<crate::chartmogul::contacts::GetContact>)
        }
        ("chartmogul", "contacts.update_contact") => {
            Some(replay::decode::<crate::chartmogul::contacts::UpdateContact>)
        }
        ("chartmogul", "contacts.delete_contact") => {
            Some(replay::decode::<crate::chartmogul::contacts::DeleteContact>)
        }
        ("chartmogul", "contacts.merge_contacts") => {
            Some(replay::decode::<crate::chartmogul::contacts::MergeContacts>)
        }
        ("chartmogul", "contacts.list_contacts_of_customer") => {
            Some(replay::decode::<crate::chartmogul::contacts::ListContactsOfCustomer>)
        }
        ("chartmogul", "contacts.create_contact_of_customer") => {
            Some(replay::decode::<crate::chartmogul::contacts::CreateContactOfCustomer>)
        }
        ("chartmogul", "customer_activities.list_customer_activities") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_activities::ListCustomerActivities,
                >,
            )
        }
        ("chartmogul", "customer_attributes.get_customer_attributes") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::GetCustomerAttributes,
                >,
            )
        }
        ("chartmogul", "customer_attributes.add_tags_to_customer") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::AddTagsToCustomer,
                >,
            )
        }
        ("chartmogul", "customer_attributes.remove_tags_from_customer") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::RemoveTagsFromCustomer,
                >,
            )
        }
        ("chartmogul", "customer_attributes.add_tags_to_customers_by_email") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::AddTagsToCustomersByEmail,
                >,
            )
        }
        ("chartmogul", "customer_attributes.add_custom_attributes_to_customer") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::AddCustomAttributesToCustomer,
                >,
            )
        }
        ("chartmogul", "customer_attributes.update_custom_attributes_of_customer") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::UpdateCustomAttributesOfCustomer,
                >,
            )
        }
        ("chartmogul", "customer_attributes.remove_custom_attributes_from_customer") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::RemoveCustomAttributesFromCustomer,
                >,
            )
        }
        (
            "chartmogul",
            "customer_attributes.add_custom_attributes_to_customers_by_email",
        ) => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_attributes::AddCustomAttributesToCustomersByEmail,
                >,
            )
        }
        ("chartmogul", "customer_notes.create_customer_note") => {
            Some(replay::decode::<crate::chartmogul::customer_notes::CreateCustomerNote>)
        }
        ("chartmogul", "customer_notes.list_customer_notes") => {
            Some(replay::decode::<crate::chartmogul::customer_notes::ListCustomerNotes>)
        }
        ("chartmogul", "customer_notes.get_customer_note") => {
            Some(replay::decode::<crate::chartmogul::customer_notes::GetCustomerNote>)
        }
        ("chartmogul", "customer_notes.update_customer_note") => {
            Some(replay::decode::<crate::chartmogul::customer_notes::UpdateCustomerNote>)
        }
        ("chartmogul", "customer_notes.delete_customer_note") => {
            Some(replay::decode::<crate::chartmogul::customer_notes::DeleteCustomerNote>)
        }
        ("chartmogul", "customer_subscriptions.list_customer_subscriptions") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_subscriptions::ListCustomerSubscriptions,
                >,
            )
        }
        ("chartmogul", "customer_subscriptions.connect_subscriptions") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_subscriptions::ConnectSubscriptions,
                >,
            )
        }
        ("chartmogul", "customer_subscriptions.disconnect_subscriptions") => {
            Some(
                replay::decode::<
                    crate::chartmogul::customer_subscriptions::DisconnectSubscriptions,
                >,
            )
        }
        ("chartmogul", "customers.create_customer") => {
            Some(replay::decode::<crate::chartmogul::customers::CreateCustomer>)
        }
        ("chartmogul", "customers.list_customers") => {
            Some(replay::decode::<crate::chartmogul::customers::ListCustomers>)
        }
        ("chartmogul", "customers.search_customers") => {
            Some(replay::decode::<crate::chartmogul::customers::SearchCustomers>)
        }
        ("chartmogul", "customers.get_customer") => {
            Some(replay::decode::<crate::chartmogul::customers::GetCustomer>)
        }
        ("chartmogul", "customers.update_customer") => {
            Some(replay::decode::<crate::chartmogul::customers::UpdateCustomer>)
        }
        ("chartmogul", "customers.delete_customer") => {
            Some(replay::decode::<crate::chartmogul::customers::DeleteCustomer>)
        }
        ("chartmogul", "customers.merge_customers") => {
            Some(replay::decode::<crate::chartmogul::customers::MergeCustomers>)
        }
        ("chartmogul", "customers.unmerge_customers") => {
            Some(replay::decode::<crate::chartmogul::customers::UnmergeCustomers>)
        }
        ("chartmogul", "data_sources.create_data_source") => {
            Some(replay::decode::<crate::chartmogul::data_sources::CreateDataSource>)
        }
        ("chartmogul", "data_sources.list_data_sources") => {
            Some(replay::decode::<crate::chartmogul::data_sources::ListDataSources>)
        }
        ("chartmogul", "data_sources.get_data_source") => {
            Some(replay::decode::<crate::chartmogul::data_sources::GetDataSource>)
        }
        ("chartmogul", "data_sources.delete_data_source") => {
            Some(replay::decode::<crate::chartmogul::data_sources::DeleteDataSource>)
        }
        ("chartmogul", "data_sources.empty_data_source") => {
            Some(replay::decode::<crate::chartmogul::data_sources::EmptyDataSource>)
        }
        ("chartmogul", "data_sources.purge_data_source") => {
            Some(replay::decode::<crate::chartmogul::data_sources::PurgeDataSource>)
        }
        ("chartmogul", "invoices.import_invoices") => {
            Some(replay::decode::<crate::chartmogul::invoices::ImportInvoices>)
        }
        ("chartmogul", "invoices.replace_invoices") => {
            Some(replay::decode::<crate::chartmogul::invoices::ReplaceInvoices>)
        }
        ("chartmogul", "invoices.list_invoices_of_customer") => {
            Some(replay::decode::<crate::chartmogul::invoices::ListInvoicesOfCustomer>)
        }
        ("chartmogul", "invoices.list_invoices") => {
            Some(replay::decode::<crate::chartmogul::invoices::ListInvoices>)
        }
        ("chartmogul", "invoices.get_invoice") => {
            Some(replay::decode::<crate::chartmogul::invoices::GetInvoice>)
        }
        ("chartmogul", "invoices.update_invoice") => {
            Some(replay::decode::<crate::chartmogul::invoices::UpdateInvoice>)
        }
        ("chartmogul", "invoices.update_invoice_by_external_id") => {
            Some(
                replay::decode::<crate::chartmogul::invoices::UpdateInvoiceByExternalId>,
            )
        }
        ("chartmogul", "invoices.delete_invoice") => {
            Some(replay::decode::<crate::chartmogul::invoices::DeleteInvoice>)
        }
        ("chartmogul", "invoices.delete_invoice_by_external_id") => {
            Some(
                replay::decode::<crate::chartmogul::invoices::DeleteInvoiceByExternalId>,
            )
        }
        ("chartmogul", "invoices.delete_invoices_of_customer") => {
            Some(replay::decode::<crate::chartmogul::invoices::DeleteInvoicesOfCustomer>)
        }
        ("chartmogul", "invoices.set_invoice_disabled") => {
            Some(replay::decode::<crate::chartmogul::invoices::SetInvoiceDisabled>)
        }
        ("chartmogul", "invoices.set_invoice_disabled_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::invoices::SetInvoiceDisabledByExternalId,
                >,
            )
        }
        ("chartmogul", "invoices.set_invoice_status") => {
            Some(replay::decode::<crate::chartmogul::invoices::SetInvoiceStatus>)
        }
        ("chartmogul", "json_imports.create_json_import") => {
            Some(replay::decode::<crate::chartmogul::json_imports::CreateJsonImport>)
        }
        ("chartmogul", "json_imports.get_json_import") => {
            Some(replay::decode::<crate::chartmogul::json_imports::GetJsonImport>)
        }
        ("chartmogul", "line_items.create_line_item") => {
            Some(replay::decode::<crate::chartmogul::line_items::CreateLineItem>)
        }
        ("chartmogul", "line_items.get_line_item") => {
            Some(replay::decode::<crate::chartmogul::line_items::GetLineItem>)
        }
        ("chartmogul", "line_items.get_line_item_by_external_id") => {
            Some(
                replay::decode::<crate::chartmogul::line_items::GetLineItemByExternalId>,
            )
        }
        ("chartmogul", "line_items.update_line_item") => {
            Some(replay::decode::<crate::chartmogul::line_items::UpdateLineItem>)
        }
        ("chartmogul", "line_items.update_line_item_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::line_items::UpdateLineItemByExternalId,
                >,
            )
        }
        ("chartmogul", "line_items.delete_line_item") => {
            Some(replay::decode::<crate::chartmogul::line_items::DeleteLineItem>)
        }
        ("chartmogul", "line_items.delete_line_item_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::line_items::DeleteLineItemByExternalId,
                >,
            )
        }
        ("chartmogul", "line_items.set_line_item_disabled") => {
            Some(replay::decode::<crate::chartmogul::line_items::SetLineItemDisabled>)
        }
        ("chartmogul", "line_items.set_line_item_disabled_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::line_items::SetLineItemDisabledByExternalId,
                >,
            )
        }
        ("chartmogul", "metrics.get_key_metrics") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetKeyMetrics>)
        }
        ("chartmogul", "metrics.get_mrr") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetMrr>)
        }
        ("chartmogul", "metrics.get_arr") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetArr>)
        }
        ("chartmogul", "metrics.get_arpa") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetArpa>)
        }
        ("chartmogul", "metrics.get_asp") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetAsp>)
        }
        ("chartmogul", "metrics.get_customer_count") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetCustomerCount>)
        }
        ("chartmogul", "metrics.get_customer_churn_rate") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetCustomerChurnRate>)
        }
        ("chartmogul", "metrics.get_mrr_churn_rate") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetMrrChurnRate>)
        }
        ("chartmogul", "metrics.get_ltv") => {
            Some(replay::decode::<crate::chartmogul::metrics::GetLtv>)
        }
        ("chartmogul", "notes.create_note") => {
            Some(replay::decode::<crate::chartmogul::notes::CreateNote>)
        }
        ("chartmogul", "notes.list_notes") => {
            Some(replay::decode::<crate::chartmogul::notes::ListNotes>)
        }
        ("chartmogul", "notes.get_note") => {
            Some(replay::decode::<crate::chartmogul::notes::GetNote>)
        }
        ("chartmogul", "notes.update_note") => {
            Some(replay::decode::<crate::chartmogul::notes::UpdateNote>)
        }
        ("chartmogul", "notes.delete_note") => {
            Some(replay::decode::<crate::chartmogul::notes::DeleteNote>)
        }
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
        ("chartmogul", "ping.get_ping") => {
            Some(replay::decode::<crate::chartmogul::ping::GetPing>)
        }
        ("chartmogul", "plan_groups.create_plan_group") => {
            Some(replay::decode::<crate::chartmogul::plan_groups::CreatePlanGroup>)
        }
        ("chartmogul", "plan_groups.list_plan_groups") => {
            Some(replay::decode::<crate::chartmogul::plan_groups::ListPlanGroups>)
        }
        ("chartmogul", "plan_groups.get_plan_group") => {
            Some(replay::decode::<crate::chartmogul::plan_groups::GetPlanGroup>)
        }
        ("chartmogul", "plan_groups.update_plan_group") => {
            Some(replay::decode::<crate::chartmogul::plan_groups::UpdatePlanGroup>)
        }
        ("chartmogul", "plan_groups.delete_plan_group") => {
            Some(replay::decode::<crate::chartmogul::plan_groups::DeletePlanGroup>)
        }
        ("chartmogul", "plan_groups.list_plans_of_plan_group") => {
            Some(replay::decode::<crate::chartmogul::plan_groups::ListPlansOfPlanGroup>)
        }
        ("chartmogul", "plans.create_plan") => {
            Some(replay::decode::<crate::chartmogul::plans::CreatePlan>)
        }
        ("chartmogul", "plans.list_plans") => {
            Some(replay::decode::<crate::chartmogul::plans::ListPlans>)
        }
        ("chartmogul", "plans.get_plan") => {
            Some(replay::decode::<crate::chartmogul::plans::GetPlan>)
        }
        ("chartmogul", "plans.update_plan") => {
            Some(replay::decode::<crate::chartmogul::plans::UpdatePlan>)
        }
        ("chartmogul", "plans.delete_plan") => {
            Some(replay::decode::<crate::chartmogul::plans::DeletePlan>)
        }
        ("chartmogul", "subscription_events.create_subscription_event") => {
            Some(
                replay::decode::<
                    crate::chartmogul::subscription_events::CreateSubscriptionEvent,
                >,
            )
        }
        ("chartmogul", "subscription_events.list_subscription_events") => {
            Some(
                replay::decode::<
                    crate::chartmogul::subscription_events::ListSubscriptionEvents,
                >,
            )
        }
        ("chartmogul", "subscription_events.update_subscription_event") => {
            Some(
                replay::decode::<
                    crate::chartmogul::subscription_events::UpdateSubscriptionEvent,
                >,
            )
        }
        ("chartmogul", "subscription_events.delete_subscription_event") => {
            Some(
                replay::decode::<
                    crate::chartmogul::subscription_events::DeleteSubscriptionEvent,
                >,
            )
        }
        ("chartmogul", "subscription_events.set_subscription_event_disabled") => {
            Some(
                replay::decode::<
                    crate::chartmogul::subscription_events::SetSubscriptionEventDisabled,
                >,
            )
        }
        (
            "chartmogul",
            "subscription_events.set_subscription_event_disabled_by_external_id",
        ) => {
            Some(
                replay::decode::<
                    crate::chartmogul::subscription_events::SetSubscriptionEventDisabledByExternalId,
                >,
            )
        }
        ("chartmogul", "subscriptions.list_subscriptions") => {
            Some(replay::decode::<crate::chartmogul::subscriptions::ListSubscriptions>)
        }
        ("chartmogul", "subscriptions.cancel_subscription") => {
            Some(replay::decode::<crate::chartmogul::subscriptions::CancelSubscription>)
        }
        ("chartmogul", "tasks.create_task") => {
            Some(replay::decode::<crate::chartmogul::tasks::CreateTask>)
        }
        ("chartmogul", "tasks.list_tasks") => {
            Some(replay::decode::<crate::chartmogul::tasks::ListTasks>)
        }
        ("chartmogul", "tasks.get_task") => {
            Some(replay::decode::<crate::chartmogul::tasks::GetTask>)
        }
        ("chartmogul", "tasks.update_task") => {
            Some(replay::decode::<crate::chartmogul::tasks::UpdateTask>)
        }
        ("chartmogul", "tasks.delete_task") => {
            Some(replay::decode::<crate::chartmogul::tasks::DeleteTask>)
        }
        ("chartmogul", "transactions.create_transaction") => {
            Some(replay::decode::<crate::chartmogul::transactions::CreateTransaction>)
        }
        ("chartmogul", "transactions.get_transaction") => {
            Some(replay::decode::<crate::chartmogul::transactions::GetTransaction>)
        }
        ("chartmogul", "transactions.get_transaction_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::transactions::GetTransactionByExternalId,
                >,
            )
        }
        ("chartmogul", "transactions.update_transaction") => {
            Some(replay::decode::<crate::chartmogul::transactions::UpdateTransaction>)
        }
        ("chartmogul", "transactions.update_transaction_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::transactions::UpdateTransactionByExternalId,
                >,
            )
        }
        ("chartmogul", "transactions.delete_transaction") => {
            Some(replay::decode::<crate::chartmogul::transactions::DeleteTransaction>)
        }
        ("chartmogul", "transactions.delete_transaction_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::transactions::DeleteTransactionByExternalId,
                >,
            )
        }
        ("chartmogul", "transactions.set_transaction_disabled") => {
            Some(
                replay::decode::<crate::chartmogul::transactions::SetTransactionDisabled>,
            )
        }
        ("chartmogul", "transactions.set_transaction_disabled_by_external_id") => {
            Some(
                replay::decode::<
                    crate::chartmogul::transactions::SetTransactionDisabledByExternalId,
                >,
            )
        }
        ("chartmogul", "uploads.create_upload") => {
            Some(replay::decode::<crate::chartmogul::uploads::CreateUpload>)
        }
        ("usercom", "activities.list_activities") => {
            Some(replay::decode::<crate::usercom::activities::ListActivities>)
        }
        ("usercom", "activities.create_activity") => {
            Some(replay::decode::<crate::usercom::activities::CreateActivity>)
        }
        ("usercom", "activities.update_activity") => {
            Some(replay::decode::<crate::usercom::activities::UpdateActivity>)
        }
        ("usercom", "activities.list_activity_types") => {
            Some(replay::decode::<crate::usercom::activities::ListActivityTypes>)
        }
        ("usercom", "application.get_application") => {
            Some(replay::decode::<crate::usercom::application::GetApplication>)
        }
        ("usercom", "attributes.list_attributes") => {
            Some(replay::decode::<crate::usercom::attributes::ListAttributes>)
        }
        ("usercom", "attributes.create_attribute") => {
            Some(replay::decode::<crate::usercom::attributes::CreateAttribute>)
        }
        ("usercom", "attributes.get_attribute") => {
            Some(replay::decode::<crate::usercom::attributes::GetAttribute>)
        }
        ("usercom", "attributes.delete_attribute") => {
            Some(replay::decode::<crate::usercom::attributes::DeleteAttribute>)
        }
        ("usercom", "attributes.get_user_attribute_type") => {
            Some(replay::decode::<crate::usercom::attributes::GetUserAttributeType>)
        }
        ("usercom", "attributes.get_company_attribute_type") => {
            Some(replay::decode::<crate::usercom::attributes::GetCompanyAttributeType>)
        }
        ("usercom", "companies.list_companies") => {
            Some(replay::decode::<crate::usercom::companies::ListCompanies>)
        }
        ("usercom", "companies.create_company") => {
            Some(replay::decode::<crate::usercom::companies::CreateCompany>)
        }
        ("usercom", "companies.get_company") => {
            Some(replay::decode::<crate::usercom::companies::GetCompany>)
        }
        ("usercom", "companies.get_company_by_custom_id") => {
            Some(replay::decode::<crate::usercom::companies::GetCompanyByCustomId>)
        }
        ("usercom", "companies.update_company") => {
            Some(replay::decode::<crate::usercom::companies::UpdateCompany>)
        }
        ("usercom", "companies.update_company_by_custom_id") => {
            Some(replay::decode::<crate::usercom::companies::UpdateCompanyByCustomId>)
        }
        ("usercom", "companies.delete_company") => {
            Some(replay::decode::<crate::usercom::companies::DeleteCompany>)
        }
        ("usercom", "companies.delete_company_by_custom_id") => {
            Some(replay::decode::<crate::usercom::companies::DeleteCompanyByCustomId>)
        }
        ("usercom", "companies.add_member_to_company") => {
            Some(replay::decode::<crate::usercom::companies::AddMemberToCompany>)
        }
        ("usercom", "companies.remove_member_from_company") => {
            Some(replay::decode::<crate::usercom::companies::RemoveMemberFromCompany>)
        }
        ("usercom", "companies.add_tag_to_company") => {
            Some(replay::decode::<crate::usercom::companies::AddTagToCompany>)
        }
        ("usercom", "companies.add_tag_to_company_by_custom_id") => {
            Some(replay::decode::<crate::usercom::companies::AddTagToCompanyByCustomId>)
        }
        ("usercom", "companies.remove_tag_from_company") => {
            Some(replay::decode::<crate::usercom::companies::RemoveTagFromCompany>)
        }
        ("usercom", "companies.remove_tag_from_company_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::companies::RemoveTagFromCompanyByCustomId,
                >,
            )
        }
        ("usercom", "companies.set_company_attribute") => {
            Some(replay::decode::<crate::usercom::companies::SetCompanyAttribute>)
        }
        ("usercom", "companies.set_company_attribute_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::companies::SetCompanyAttributeByCustomId,
                >,
            )
        }
        ("usercom", "companies.set_company_attributes") => {
            Some(replay::decode::<crate::usercom::companies::SetCompanyAttributes>)
        }
        ("usercom", "companies.set_company_attributes_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::companies::SetCompanyAttributesByCustomId,
                >,
            )
        }
        ("usercom", "conversations.create_conversation") => {
            Some(replay::decode::<crate::usercom::conversations::CreateConversation>)
        }
        ("usercom", "conversations.send_message_as_user") => {
            Some(replay::decode::<crate::usercom::conversations::SendMessageAsUser>)
        }
        ("usercom", "deals.list_deals") => {
            Some(replay::decode::<crate::usercom::deals::ListDeals>)
        }
        ("usercom", "deals.list_deals_of_user") => {
            Some(replay::decode::<crate::usercom::deals::ListDealsOfUser>)
        }
        ("usercom", "deals.create_deal") => {
            Some(replay::decode::<crate::usercom::deals::CreateDeal>)
        }
        ("usercom", "deals.get_deal") => {
            Some(replay::decode::<crate::usercom::deals::GetDeal>)
        }
        ("usercom", "deals.get_deal_by_custom_id") => {
            Some(replay::decode::<crate::usercom::deals::GetDealByCustomId>)
        }
        ("usercom", "deals.update_deal") => {
            Some(replay::decode::<crate::usercom::deals::UpdateDeal>)
        }
        ("usercom", "deals.update_deal_by_custom_id") => {
            Some(replay::decode::<crate::usercom::deals::UpdateDealByCustomId>)
        }
        ("usercom", "deals.update_or_create_deal") => {
            Some(replay::decode::<crate::usercom::deals::UpdateOrCreateDeal>)
        }
        ("usercom", "deals.list_stage_changes_of_deal") => {
            Some(replay::decode::<crate::usercom::deals::ListStageChangesOfDeal>)
        }
        ("usercom", "deals.list_stage_changes_of_deal_by_custom_id") => {
            Some(
                replay::decode::<crate::usercom::deals::ListStageChangesOfDealByCustomId>,
            )
        }
        ("usercom", "emails.send_email") => {
            Some(replay::decode::<crate::usercom::emails::SendEmail>)
        }
        ("usercom", "emails.send_email_custom_domain") => {
            Some(replay::decode::<crate::usercom::emails::SendEmailCustomDomain>)
        }
        ("usercom", "events.list_events") => {
            Some(replay::decode::<crate::usercom::events::ListEvents>)
        }
        ("usercom", "events.get_event") => {
            Some(replay::decode::<crate::usercom::events::GetEvent>)
        }
        ("usercom", "events.create_event") => {
            Some(replay::decode::<crate::usercom::events::CreateEvent>)
        }
        ("usercom", "events.create_event_for_user") => {
            Some(replay::decode::<crate::usercom::events::CreateEventForUser>)
        }
        ("usercom", "events.create_site_view") => {
            Some(replay::decode::<crate::usercom::events::CreateSiteView>)
        }
        ("usercom", "lists.list_lists") => {
            Some(replay::decode::<crate::usercom::lists::ListLists>)
        }
        ("usercom", "lists.create_list") => {
            Some(replay::decode::<crate::usercom::lists::CreateList>)
        }
        ("usercom", "lists.update_list") => {
            Some(replay::decode::<crate::usercom::lists::UpdateList>)
        }
        ("usercom", "lists.delete_list") => {
            Some(replay::decode::<crate::usercom::lists::DeleteList>)
        }
        ("usercom", "pipelines.list_pipelines") => {
            Some(replay::decode::<crate::usercom::pipelines::ListPipelines>)
        }
        ("usercom", "pipelines.list_stages") => {
            Some(replay::decode::<crate::usercom::pipelines::ListStages>)
        }
        ("usercom", "products.create_product") => {
            Some(replay::decode::<crate::usercom::products::CreateProduct>)
        }
        ("usercom", "products.get_product_by_custom_id") => {
            Some(replay::decode::<crate::usercom::products::GetProductByCustomId>)
        }
        ("usercom", "products.create_product_event") => {
            Some(replay::decode::<crate::usercom::products::CreateProductEvent>)
        }
        ("usercom", "products.create_product_event_by_custom_id") => {
            Some(
                replay::decode::<crate::usercom::products::CreateProductEventByCustomId>,
            )
        }
        ("usercom", "segments.list_segments") => {
            Some(replay::decode::<crate::usercom::segments::ListSegments>)
        }
        ("usercom", "segments.list_users_in_segment") => {
            Some(replay::decode::<crate::usercom::segments::ListUsersInSegment>)
        }
        ("usercom", "segments.list_segments_of_user") => {
            Some(replay::decode::<crate::usercom::segments::ListSegmentsOfUser>)
        }
        ("usercom", "segments.list_segments_of_user_by_custom_id") => {
            Some(
                replay::decode::<crate::usercom::segments::ListSegmentsOfUserByCustomId>,
            )
        }
        ("usercom", "tags.list_tags") => {
            Some(replay::decode::<crate::usercom::tags::ListTags>)
        }
        ("usercom", "tags.create_tag") => {
            Some(replay::decode::<crate::usercom::tags::CreateTag>)
        }
        ("usercom", "tags.update_tag") => {
            Some(replay::decode::<crate::usercom::tags::UpdateTag>)
        }
        ("usercom", "tags.delete_tag") => {
            Some(replay::decode::<crate::usercom::tags::DeleteTag>)
        }
        ("usercom", "tags.list_users_by_tag") => {
            Some(replay::decode::<crate::usercom::tags::ListUsersByTag>)
        }
        ("usercom", "tags.list_companies_by_tag") => {
            Some(replay::decode::<crate::usercom::tags::ListCompaniesByTag>)
        }
        ("usercom", "tickets.create_ticket") => {
            Some(replay::decode::<crate::usercom::tickets::CreateTicket>)
        }
        ("usercom", "tickets.update_ticket") => {
            Some(replay::decode::<crate::usercom::tickets::UpdateTicket>)
        }
        ("usercom", "user_attributes.set_user_attribute") => {
            Some(replay::decode::<crate::usercom::user_attributes::SetUserAttribute>)
        }
        ("usercom", "user_attributes.set_user_attribute_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_attributes::SetUserAttributeByCustomId,
                >,
            )
        }
        ("usercom", "user_attributes.set_user_attributes") => {
            Some(replay::decode::<crate::usercom::user_attributes::SetUserAttributes>)
        }
        ("usercom", "user_attributes.set_user_attributes_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_attributes::SetUserAttributesByCustomId,
                >,
            )
        }
        ("usercom", "user_attributes.remove_user_attribute") => {
            Some(replay::decode::<crate::usercom::user_attributes::RemoveUserAttribute>)
        }
        ("usercom", "user_attributes.remove_user_attribute_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_attributes::RemoveUserAttributeByCustomId,
                >,
            )
        }
        ("usercom", "user_attributes.mass_update_standard_attributes") => {
            Some(
                replay::decode::<
                    crate::usercom::user_attributes::MassUpdateStandardAttributes,
                >,
            )
        }
        ("usercom", "user_attributes.mass_update_standard_attributes_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_attributes::MassUpdateStandardAttributesByCustomId,
                >,
            )
        }
        ("usercom", "user_attributes.mass_update_custom_attributes") => {
            Some(
                replay::decode::<
                    crate::usercom::user_attributes::MassUpdateCustomAttributes,
                >,
            )
        }
        ("usercom", "user_attributes.mass_update_custom_attributes_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_attributes::MassUpdateCustomAttributesByCustomId,
                >,
            )
        }
        ("usercom", "user_history.list_events_of_user") => {
            Some(replay::decode::<crate::usercom::user_history::ListEventsOfUser>)
        }
        ("usercom", "user_history.list_events_of_user_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_history::ListEventsOfUserByCustomId,
                >,
            )
        }
        ("usercom", "user_history.list_product_events_of_user") => {
            Some(replay::decode::<crate::usercom::user_history::ListProductEventsOfUser>)
        }
        ("usercom", "user_history.list_product_events_of_user_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_history::ListProductEventsOfUserByCustomId,
                >,
            )
        }
        ("usercom", "user_history.list_emails_of_user") => {
            Some(replay::decode::<crate::usercom::user_history::ListEmailsOfUser>)
        }
        ("usercom", "user_history.list_emails_of_user_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_history::ListEmailsOfUserByCustomId,
                >,
            )
        }
        ("usercom", "user_history.list_ping_hits_of_user") => {
            Some(replay::decode::<crate::usercom::user_history::ListPingHitsOfUser>)
        }
        ("usercom", "user_history.list_ping_hits_of_user_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_history::ListPingHitsOfUserByCustomId,
                >,
            )
        }
        ("usercom", "user_history.list_timeline_of_user") => {
            Some(replay::decode::<crate::usercom::user_history::ListTimelineOfUser>)
        }
        ("usercom", "user_history.list_timeline_of_user_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_history::ListTimelineOfUserByCustomId,
                >,
            )
        }
        ("usercom", "user_lists.add_user_to_list") => {
            Some(replay::decode::<crate::usercom::user_lists::AddUserToList>)
        }
        ("usercom", "user_lists.add_user_to_list_by_custom_id") => {
            Some(replay::decode::<crate::usercom::user_lists::AddUserToListByCustomId>)
        }
        ("usercom", "user_lists.remove_user_from_list") => {
            Some(replay::decode::<crate::usercom::user_lists::RemoveUserFromList>)
        }
        ("usercom", "user_lists.remove_user_from_list_by_custom_id") => {
            Some(
                replay::decode::<
                    crate::usercom::user_lists::RemoveUserFromListByCustomId,
                >,
            )
        }
        ("usercom", "user_tags.add_tag_to_user") => {
            Some(replay::decode::<crate::usercom::user_tags::AddTagToUser>)
        }
        ("usercom", "user_tags.add_tag_to_user_by_custom_id") => {
            Some(replay::decode::<crate::usercom::user_tags::AddTagToUserByCustomId>)
        }
        ("usercom", "user_tags.add_tags_to_user_by_custom_id") => {
            Some(replay::decode::<crate::usercom::user_tags::AddTagsToUserByCustomId>)
        }
        ("usercom", "user_tags.remove_tag_from_user") => {
            Some(replay::decode::<crate::usercom::user_tags::RemoveTagFromUser>)
        }
        ("usercom", "user_tags.remove_tag_from_user_by_custom_id") => {
            Some(
                replay::decode::<crate::usercom::user_tags::RemoveTagFromUserByCustomId>,
            )
        }
        ("usercom", "users.list_users") => {
            Some(replay::decode::<crate::usercom::users::ListUsers>)
        }
        ("usercom", "users.create_user") => {
            Some(replay::decode::<crate::usercom::users::CreateUser>)
        }
        ("usercom", "users.get_user") => {
            Some(replay::decode::<crate::usercom::users::GetUser>)
        }
        ("usercom", "users.get_user_by_custom_id") => {
            Some(replay::decode::<crate::usercom::users::GetUserByCustomId>)
        }
        ("usercom", "users.update_user") => {
            Some(replay::decode::<crate::usercom::users::UpdateUser>)
        }
        ("usercom", "users.update_user_by_custom_id") => {
            Some(replay::decode::<crate::usercom::users::UpdateUserByCustomId>)
        }
        ("usercom", "users.delete_user") => {
            Some(replay::decode::<crate::usercom::users::DeleteUser>)
        }
        ("usercom", "users.delete_user_by_custom_id") => {
            Some(replay::decode::<crate::usercom::users::DeleteUserByCustomId>)
        }
        ("usercom", "users.update_or_create_user") => {
            Some(replay::decode::<crate::usercom::users::UpdateOrCreateUser>)
        }
        ("usercom", "users.find_user_by_email") => {
            Some(replay::decode::<crate::usercom::users::FindUserByEmail>)
        }
        ("usercom", "users.find_users_by_email") => {
            Some(replay::decode::<crate::usercom::users::FindUsersByEmail>)
        }
        ("usercom", "users.find_user_by_key") => {
            Some(replay::decode::<crate::usercom::users::FindUserByKey>)
        }
        ("usercom", "users.find_users_by_phone_number") => {
            Some(replay::decode::<crate::usercom::users::FindUsersByPhoneNumber>)
        }
        ("usercom", "users.find_users_by_attribute") => {
            Some(replay::decode::<crate::usercom::users::FindUsersByAttribute>)
        }
        ("usercom", "users.find_users_by_date") => {
            Some(replay::decode::<crate::usercom::users::FindUsersByDate>)
        }
        ("usercom", "users.merge_users") => {
            Some(replay::decode::<crate::usercom::users::MergeUsers>)
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
