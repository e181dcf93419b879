//! An API of this machine, and both ways to call it.

use std::time::Duration;

use client_runtime::{
    Api, ApiInfo, Auth, Base, Client, ClientBuilder, Endpoint, Error, Response, RetryDefaults,
};
use tokio::runtime::{Builder, Runtime};

pub(crate) enum Local {}

impl Api for Local {
    const INFO: &'static ApiInfo = &ApiInfo {
        name: "local",
        headers: &[("X-Version", "2")],
        // Waits are not what these tests are about.
        retry: RetryDefaults {
            base: Duration::from_millis(1),
            max: Duration::from_millis(20),
            ..RetryDefaults::STANDARD
        },
        rate: None,
        timeout: Some(Duration::from_secs(60)),
    };
}

/// The value of `{key}` in an auth.
pub(crate) const KEY: &str = "s3cr3t-k3y";

pub(crate) fn builder(auth: Auth, url: &str) -> ClientBuilder<Local> {
    ClientBuilder::new(Base::new("https://unused.example"), auth)
        .secret("key", KEY)
        .base_url(url)
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Driver {
    Async,
    Blocking,
}

pub(crate) const DRIVERS: [Driver; 2] = [Driver::Async, Driver::Blocking];

impl Driver {
    pub(crate) fn send_full<E: Endpoint<Api = Local>>(
        self,
        client: &Client<Local>,
        request: &E,
    ) -> Result<Response<E::Output>, Error> {
        match self {
            Self::Async => block_on(client.send_full(request)),
            Self::Blocking => client.send_full_blocking(request),
        }
    }

    /// All bytes of a response, which come piece by piece, and how many the service announced.
    #[allow(dead_code)]
    pub(crate) fn download<E: Endpoint<Api = Local>>(
        self,
        client: &Client<Local>,
        request: &E,
        writer: &mut dyn std::io::Write,
    ) -> Result<(u64, Option<u64>), Error> {
        match self {
            Self::Async => block_on(async {
                let mut download = client.download(request).await?;
                Ok((download.copy_to(writer).await?, download.length()))
            }),
            Self::Blocking => {
                let mut download = client.download_blocking(request)?;
                Ok((download.copy_to(writer)?, download.length()))
            }
        }
    }

    pub(crate) fn send<E: Endpoint<Api = Local>>(
        self,
        client: &Client<Local>,
        request: &E,
    ) -> Result<E::Output, Error> {
        match self {
            Self::Async => block_on(client.send(request)),
            Self::Blocking => client.send_blocking(request),
        }
    }
}

/// Runs a future in this thread, always in the same runtime, so that connections are kept.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: Runtime = Builder::new_current_thread().enable_all().build().unwrap();
    }
    RUNTIME.with(|runtime| runtime.block_on(future))
}
