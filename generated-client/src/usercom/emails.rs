// Generated from api-spec/usercom/emails.yaml by `cargo xtask codegen`; do not edit.

//! E-mails to users.

use crate::runtime;
use crate::runtime::codec;

/// Sends an e-mail to users.
///
/// `POST /emails/send/` · [User.com documentation](https://apidocs.user.com/emails/send-email.html), as of 2026-11-20
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{Author, emails::{SendEmail, SendEmailRequired}};
///
/// let sent_email = SendEmail::new(SendEmailRequired {
///         author: Author::String("adam@example.com".into()),
///         subject: "Welcome".into(),
///         content: "<p>Hello!</p>".into(),
///         receivers: "1001,1002".into(),
///     })
///     .template(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `request.receivers`: A number in the table, ids joined by commas in the text and samples.
/// - `request.template`: Required by the table, optional in the text; version 1 requires it.
/// - `request.smtp`: The table requires it or a campaign, the text falls back to a default and the sample has neither; nothing forbids both.
/// - `request.campaign`: The table requires it or a mail server, the text and the sample do without.
#[doc(alias = "POST /emails/send/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendEmail {
    author: Author,
    subject: String,
    content: String,
    receivers: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    template: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    smtp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    campaign: Option<i64>,
}

/// The required fields of [`SendEmail`].
#[derive(Clone, Debug, PartialEq)]
pub struct SendEmailRequired {
    /// The `author`.
    pub author: Author,
    /// Subject line.
    pub subject: String,
    /// HTML; ignored where there is a template.
    pub content: String,
    /// Ids of users, joined by commas.
    ///
    /// Open question: a number in the table, ids joined by commas in the text and samples.
    pub receivers: String,
}

impl SendEmail {
    /// Creates the request; optional fields are omitted until set.
    pub fn new(required: SendEmailRequired) -> Self {
        Self {
            author: required.author,
            subject: required.subject,
            content: required.content,
            receivers: required.receivers,
            template: None,
            smtp: None,
            campaign: None,
        }
    }
}

runtime::setters! {
    SendEmail;
    /// Id of a template.
    ///
    /// Open question: required by the table, optional in the text; version 1 requires it.
    template: i64 = Some(template);
    /// Id of a mail server.
    ///
    /// Open question: the table requires it or a campaign, the text falls back to a default and the sample has neither; nothing forbids both.
    smtp: i64 = Some(smtp);
    /// Id of a campaign.
    ///
    /// Open question: the table requires it or a mail server, the text and the sample do without.
    campaign: i64 = Some(campaign);
}

runtime::endpoint! {
    super::Usercom: SendEmail -> SentEmail;
    "send_email" = POST "/emails/send/";
    encode(self, request) { request.json(self)?; }
    decode(response) { response.json() }
}

/// Sends an e-mail to users through your own domain.
///
/// `POST /emails/send-custom-domain/` · [User.com documentation](https://apidocs.user.com/emails/send-custom-domain.html), as of 2026-11-20
///
/// At least one of `api_email_settings` and `campaign` must be given.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &generated_client::usercom::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::usercom::{
///     Author, emails::{SendEmailCustomDomain, SendEmailCustomDomainRequired},
/// };
///
/// let sent_email = SendEmailCustomDomain::new(SendEmailCustomDomainRequired {
///         author: Author::String("support@example.com".into()),
///         subject: "Welcome to Our Platform".into(),
///         content: "Hello! <a href='https://example.com/dashboard'>Access your dashboard</a>"
///             .into(),
///         receivers: "1001,1002,1003".into(),
///     })
///     .template(789)
///     .api_email_settings(123)
///     .custom_sender(456)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # Open questions
///
/// - `example`: The response could not be read; this one is version 1's.
/// - `request.receivers`: A number in the table, ids joined by commas in the text and samples.
/// - `request.template`: Required by the table, optional in the text; version 1 requires it.
/// - `request.api_email_settings`: `send_email_custom_domain`: version 1's sample sends ids as text; here they are numbers.
/// - `request.campaign`: The table requires settings or a campaign in one row, the oldest page has a row for each; at least one it is.
#[doc(alias = "POST /emails/send-custom-domain/")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendEmailCustomDomain {
    author: Author,
    subject: String,
    content: String,
    receivers: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    template: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_email_settings: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    campaign: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_sender: Option<i64>,
}

/// The required fields of [`SendEmailCustomDomain`].
#[derive(Clone, Debug, PartialEq)]
pub struct SendEmailCustomDomainRequired {
    /// The `author`.
    pub author: Author,
    /// Subject line.
    pub subject: String,
    /// HTML; ignored where there is a template.
    pub content: String,
    /// Ids of users, joined by commas.
    ///
    /// Open question: a number in the table, ids joined by commas in the text and samples.
    pub receivers: String,
}

impl SendEmailCustomDomain {
    /// Creates the request; optional fields are omitted until set.
    pub fn new(required: SendEmailCustomDomainRequired) -> Self {
        Self {
            author: required.author,
            subject: required.subject,
            content: required.content,
            receivers: required.receivers,
            template: None,
            api_email_settings: None,
            campaign: None,
            custom_sender: None,
        }
    }
}

runtime::setters! {
    SendEmailCustomDomain;
    /// Id of a template.
    ///
    /// Open question: required by the table, optional in the text; version 1 requires it.
    template: i64 = Some(template);
    /// Id of settings for e-mails by API.
    ///
    /// Open question: `send_email_custom_domain`: version 1's sample sends ids as text; here they are numbers.
    api_email_settings: i64 = Some(api_email_settings);
    /// Id of a campaign.
    ///
    /// Open question: the table requires settings or a campaign in one row, the oldest page has a row for each; at least one it is.
    campaign: i64 = Some(campaign);
    /// Id of a sender.
    custom_sender: i64 = Some(custom_sender);
}

runtime::endpoint! {
    super::Usercom: SendEmailCustomDomain -> SentEmail;
    "send_email_custom_domain" = POST "/emails/send-custom-domain/";
    encode(self, request) {
        runtime::Rule::at_least_one(
            &[
                ("api_email_settings", self.api_email_settings.is_some()),
                ("campaign", self.campaign.is_some()),
            ],
        )?;
        request.json(self)?;
    }
    decode(response) { response.json() }
}

/// Who writes, by an agent's id or an e-mail address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Author {
    /// A whole number.
    Int(i64),
    /// Text.
    String(String),
    /// A value of another type, unchanged.
    Unrecognized(serde_json::Value),
}

runtime::union!(Author { Int => codec::Same, String => codec::Same } else Unrecognized);

runtime::union_text!(Author { Int, String } else Unrecognized);

runtime::union_from!(Author { i64 => Int, String => String, &str => String });

/// What was sent.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SentEmail {
    /// Id of the campaign that the e-mail belongs to.
    pub campaign: i64,
}
