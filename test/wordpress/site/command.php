<?php
/**
 * What the tests ask of a WordPress: php command.php PORT COMMAND OPTIONS.
 */

list( , $port, $command ) = $argv;
$options                  = array_slice( $argv, 3 );

$_SERVER += array(
	'HTTP_HOST'       => "127.0.0.1:$port",
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
);
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
require dirname( __DIR__ ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

switch ( $command ) {
	case 'install':
		add_filter( 'pre_wp_mail', '__return_false' );
		wp_install( 'Clinic', 'admin', 'admin@example.test', true, '', 'pw-admin' );
		foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
			wp_insert_user(
				array(
					'user_login' => $role,
					'user_pass'  => "pw-$role",
					'user_email' => "$role@example.test",
					'role'       => $role,
				)
			);
		}
		// No guide over the editor, which says welcome.
		$quiet = array(
			'welcomeGuide'   => false,
			'fullscreenMode' => false,
		);
		foreach ( get_users() as $user ) {
			$preferences = array(
				'core'           => $quiet,
				'core/edit-post' => $quiet,
				'_modified'      => gmdate( 'c' ),
			);
			update_user_meta( $user->ID, 'wp_persisted_preferences', $preferences );
		}
		break;

	case 'activate':
		$error = activate_plugin( $options[0] );
		if ( is_wp_error( $error ) ) {
			echo $error->get_error_message();
			exit( 1 );
		}
		break;

	case 'deactivate':
		deactivate_plugins( $options );
		break;

	case 'uninstall':
		uninstall_plugin( $options[0] );
		break;

	case 'cookies':
		// For the whole site and for its administration.
		$user    = get_user_by( 'login', $options[0] );
		$expires = time() + DAY_IN_SECONDS;
		$token   = WP_Session_Tokens::get_instance( $user->ID )->create( $expires );
		echo wp_json_encode(
			array(
				AUTH_COOKIE      => wp_generate_auth_cookie( $user->ID, $expires, 'auth', $token ),
				LOGGED_IN_COOKIE => wp_generate_auth_cookie( $user->ID, $expires, 'logged_in', $token ),
			)
		);
		break;

	case 'post':
		// As the user: content without rights goes through the filters of WordPress.
		wp_set_current_user( get_user_by( 'login', $options[0] )->ID );
		kses_init();
		echo wp_insert_post(
			wp_slash(
				array(
					'post_title'   => 'Post',
					'post_content' => $options[1],
					'post_status'  => 'publish',
				)
			)
		);
		break;

	case 'content':
		echo get_post( (int) $options[0] )->post_content;
		break;

	case 'publish':
		wp_publish_post( (int) $options[0] );
		break;

	case 'option':
		echo wp_json_encode( get_option( $options[0], null ) );
		break;

	case 'set-option':
		update_option( $options[0], json_decode( $options[1], true ) );
		break;

	case 'options':
		global $wpdb;
		echo implode( "\n", $wpdb->get_col( "SELECT option_name FROM $wpdb->options" ) );
		break;
}
