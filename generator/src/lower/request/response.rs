//! What comes back, and how it is read.

use super::paging;
use crate::ir::{self, Type};
use crate::lower::Lowering;
use crate::model::{self, Call, Way};

pub(super) struct Response {
    pub(super) output: Type,
    pub(super) decode: ir::Decode,
    pub(super) page: Option<ir::Model>,
    pub(super) paging: Option<ir::Paging>,
}

impl Response {
    fn plain(output: Type, decode: ir::Decode) -> Self {
        Self {
            output,
            decode,
            page: None,
            paging: None,
        }
    }
}

impl<'s> Lowering<'_, 's> {
    pub(super) fn response(&self, call: &Call<'s>) -> Response {
        match &call.response {
            model::Response::Nothing => Response::plain(Type::Unit, ir::Decode::None),
            model::Response::Bytes if call.empty.is_empty() => {
                Response::plain(Type::Bytes, ir::Decode::Bytes)
            }
            model::Response::Bytes => Response::plain(
                Type::Option(Box::new(Type::Bytes)),
                ir::Decode::Found(Box::new(ir::Decode::Bytes)),
            ),
            model::Response::Value { ty, at } => {
                let output = self.resolve(ty, "", Way::Received).ty;
                let decode = match at {
                    None => ir::Decode::Json,
                    Some(places) => ir::Decode::JsonAt(places.to_string()),
                };
                if call.empty.is_empty() {
                    return Response::plain(output, decode);
                }
                let output = Type::Option(Box::new(output));
                Response::plain(output, ir::Decode::Found(Box::new(decode)))
            }
            model::Response::Page(page) => {
                let item = self.resolve(&page.item, "", Way::Received);
                let turning = paging::turning(page, &item.ty);
                let places = paging::places(page);
                let decode = if places.is_empty() {
                    ir::Decode::Json
                } else {
                    ir::Decode::Page(places)
                };
                Response {
                    output: Type::Named(paging::page_ident(call)),
                    decode: if call.empty.is_empty() {
                        decode
                    } else {
                        ir::Decode::PageOrEmpty(Box::new(decode))
                    },
                    page: Some(self.page_model(call, page, item)),
                    paging: turning,
                }
            }
        }
    }
}
