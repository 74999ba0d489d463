/**
 * A certificate for localhost that signed itself, with its key, for tests of https. It is known to everybody and protects
 * nothing. Node has no means to make one. Made with
 * `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=localhost -days 36500`.
 */
export const CERTIFICATE = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQglN4wOzIJH26QjeMS
jiqw9k0GaFr0GLqJIV4fn+KzLYOhRANCAAQxN3WF8i4qYO41taVyNmCz3iWRcs1z
zcnVNwn3wPBSr7Ef0Rhb+aHPVdmu75YVSFyV+T0o+o7+eABRS0ilXT7X
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUKWU6f6PtPTzU2KKmSKclLRpWuVwwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjEwMDEzNloYDzIxMjYxMDI5
MTAwMTM2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQxN3WF8i4qYO41taVyNmCz3iWRcs1zzcnVNwn3wPBSr7Ef0Rhb+aHP
Vdmu75YVSFyV+T0o+o7+eABRS0ilXT7Xo1MwUTAdBgNVHQ4EFgQUU/XLPsmBPFZq
NxIimOIInBT8HyowHwYDVR0jBBgwFoAUU/XLPsmBPFZqNxIimOIInBT8HyowDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAwVYwiDvdBUMKCMP0B8ZH
R+7i/+gQwMwifOulTc0pMgECIE73oUvsh9TOYCAovD9zOkD30o9dijRjpAoPA2XO
r80E
-----END CERTIFICATE-----`,
} as const;
